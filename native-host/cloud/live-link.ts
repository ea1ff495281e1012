import type { NatsConnection } from '@nats-io/nats-core';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { AskLink } from './ask/link.ts';
import type { LastAck } from './commands/handle-command.ts';
import { type ConnectionState, StayConnected } from './connection/stay-connected.ts';
import { readSecrets, withToken, writeCreds } from './enrolment/secrets.ts';
import type { LinkSettings } from './enrolment/settings-file.ts';
import type { Bell } from './outbox/bell.ts';
import { ServeLink, type ServeOptions } from './serve-link.ts';
import type { VaultGate } from './vault-gate.ts';
import type { Signer } from './wire/signing.ts';

export type LinkState =
  | ConnectionState
  | { state: 'off' | 'paused' | 'waiting-for-vault' | 'secrets-missing' };

export interface LiveLinkOptions extends Pick<ServeOptions, 'take' | 'describe'> {
  gate: VaultGate;
  outbox: Bell;
  env: NodeJS.ProcessEnv;
  settings(): LinkSettings | undefined;
  /** The keys that were pinned, as the vault has them. */
  onSigners(signers: Signer[]): void;
  /** Ends what a crash has cut, before anything new is taken. */
  recover(): Promise<void>;
  onState(state: LinkState): void;
  log(event: string, code?: string): void;
  signal: AbortSignal;
}

/** The link while it is to be there: waits for the vault, connects, and serves each connection. */
export class LiveLink implements AskLink {
  readonly #options: LiveLinkOptions;
  readonly #listeners = new Set<(connection: NatsConnection) => void>();
  readonly #lastAck: LastAck = {};
  #creds = '';
  #run: { stop: AbortController; ended: Promise<void> } | undefined;
  #connection: StayConnected | undefined;
  #serving: ServeLink | undefined;

  constructor(options: LiveLinkOptions) {
    this.#options = options;
  }

  get agent(): string {
    return this.#options.settings()?.agent ?? '';
  }

  get isOnline(): boolean {
    return this.#serving !== undefined;
  }

  onConnected(listener: (connection: NatsConnection) => void): () => void {
    this.#listeners.add(listener);
    if (this.#serving) listener(this.#serving.nats);
    return () => this.#listeners.delete(listener);
  }

  stateChanged(): void {
    this.#serving?.stateChanged();
  }

  wake(): void {
    this.#connection?.wake();
  }

  /** For the next connection. @returns whether the token is one for the key of this agent @throws LifeSavorError of the vault. */
  async renewToken(token: string): Promise<boolean> {
    const creds = withToken(this.#creds, token);
    if (creds === undefined) return false;
    await writeCreds(this.#options.gate, creds);
    this.#creds = creds;
    return true;
  }

  begin(settings: LinkSettings): void {
    const { signal: whole, log } = this.#options;
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, whole]);
    const ended = this.#live(settings, signal).catch((error) => {
      if (!signal.aborted) log('cloud-link-failed', toLifeSavorError(error).code);
    });
    this.#run = { stop, ended };
  }

  /** Says good-bye and ends. What is being carried out goes on. Never rejects. */
  async end(): Promise<void> {
    const run = this.#run;
    this.#run = undefined;
    await this.#serving?.goodbye();
    run?.stop.abort();
    await run?.ended;
    this.#connection = undefined;
  }

  async #live({ url, agent, tls }: LinkSettings, signal: AbortSignal): Promise<void> {
    const { gate, env, onState, onSigners, recover } = this.#options;
    onState({ state: gate.isOpen ? 'connecting' : 'waiting-for-vault' });
    await gate.whenOpen(signal);
    const secrets = await readSecrets(gate);
    if (!secrets) {
      onState({ state: 'secrets-missing' });
      return;
    }
    this.#creds = secrets.creds;
    onSigners(secrets.signers);
    // What is being carried out since before a pause may take its time.
    await Promise.race([recover(), aborted(signal)]);
    signal.throwIfAborted();
    const creds = () => this.#creds;
    const address = {
      url,
      agent,
      tls,
      get creds() {
        return creds();
      },
    };
    this.#connection = new StayConnected({
      address,
      env,
      signal,
      onState,
      serve: (session, until) => this.#serve({ session, agent, signal: until }),
    });
    await this.#connection.run();
  }

  #serve(connection: Pick<ServeOptions, 'session' | 'agent' | 'signal'>): void {
    const { gate, outbox, settings, describe, take, log } = this.#options;
    const heartbeatSeconds = () => settings()?.heartbeatSeconds ?? 30;
    const serving = new ServeLink({
      ...connection,
      gate,
      outbox,
      heartbeatSeconds,
      describe,
      take,
      lastAck: this.#lastAck,
      log,
    });
    const { signal } = connection;
    this.#serving = serving;
    signal.addEventListener(
      'abort',
      () => {
        if (this.#serving === serving) this.#serving = undefined;
      },
      { once: true },
    );
    void serving.run();
    for (const listener of [...this.#listeners]) listener(serving.nats);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
