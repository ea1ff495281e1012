import type { NatsConnection } from '@nats-io/nats-core';
import type { LastAck } from './commands/handle-command.ts';
import { pullCommands } from './commands/pull-commands.ts';
import { keepBeating } from './connection/heartbeat.ts';
import type { Session } from './connection/session.ts';
import type { Bell } from './outbox/bell.ts';
import { sendOutbox } from './outbox/send-outbox.ts';
import { publishPresence, publishState, withdrawPresence } from './presence/presence.ts';
import type { VaultGate } from './vault-gate.ts';
import type { AgentState, Presence } from './wire/presence.ts';

export interface ServeOptions {
  session: Session;
  agent: string;
  gate: VaultGate;
  outbox: Bell;
  heartbeatSeconds(): number;
  describe(): Promise<Omit<AgentState, 'v' | 'agent' | 'at'>>;
  take(bytes: Uint8Array): Promise<void>;
  lastAck: LastAck;
  log(event: string): void;
  /** Aborts when the connection has ended. */
  signal: AbortSignal;
}

/** Several changes in a row are told as one. */
const STATE_AFTER_MS = 500;
const STATE_RETRY_MS = 5000;
const GOODBYE_MS = 1000;

/** What is done over one connection: beats, state, commands in, results out. */
export class ServeLink {
  readonly nats: NatsConnection;
  readonly #options: ServeOptions;
  readonly #since = new Date().toISOString();
  #timer: NodeJS.Timeout | undefined;
  #told = '';
  #health: Presence['health'] | undefined;

  constructor(options: ServeOptions) {
    this.#options = options;
    this.nats = options.session.nats;
  }

  /** Resolves when the connection has ended. Never rejects. */
  async run(): Promise<void> {
    const { session, agent, gate, outbox, take, lastAck, signal, heartbeatSeconds, log } =
      this.#options;
    const { nats } = this;
    const beatMs = () => heartbeatSeconds() * 1000;
    keepBeating({
      intervalMs: beatMs,
      lastFrame: session.lastFrame,
      beat: () => this.#beat(),
      onDead: (why) => {
        log(`cloud-link-${why}`);
        session.cut();
      },
      signal,
    });
    this.stateChanged(0);
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
    await Promise.allSettled([
      sendOutbox({ nats, agent, gate, bell: outbox, signal }),
      pullCommands({ nats, agent, gate, take, lastAck, waitMs: beatMs, signal }),
    ]);
  }

  /** What is told of the agent may be another by now. */
  stateChanged(afterMs = STATE_AFTER_MS): void {
    clearTimeout(this.#timer);
    if (this.#options.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#tellState(), afterMs);
  }

  /** Says that it goes. Never rejects. */
  async goodbye(): Promise<void> {
    const enough = AbortSignal.timeout(GOODBYE_MS);
    const late = new Promise<void>((resolve) => {
      enough.addEventListener('abort', () => resolve(), { once: true });
    });
    const said = withdrawPresence(this.nats, this.#options.agent).catch(() => undefined);
    await Promise.race([said, late]);
  }

  /** @throws what the servers answer. */
  async #beat(): Promise<void> {
    const { agent, heartbeatSeconds } = this.#options;
    this.#health = this.#healthNow();
    await publishPresence(this.nats, {
      v: 1,
      agent,
      since: this.#since,
      at: new Date().toISOString(),
      heartbeatSeconds: heartbeatSeconds(),
      health: this.#health,
    });
  }

  /** Without its vault it takes no commands. */
  #healthNow(): Presence['health'] {
    return this.#options.gate.isOpen ? 'good' : 'degraded';
  }

  async #tellState(): Promise<void> {
    if (this.#health !== this.#healthNow()) void this.#beat().catch(() => undefined);
    try {
      const { agent, describe } = this.#options;
      const state = await describe();
      const text = JSON.stringify(state);
      if (text === this.#told) return;
      await publishState(this.nats, { v: 1, agent, at: new Date().toISOString(), ...state });
      this.#told = text;
    } catch {
      this.stateChanged(STATE_RETRY_MS);
    }
  }
}
