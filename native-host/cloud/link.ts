import { cancelled, toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { AuditEvent } from '../audit/index.ts';
import { Turns } from '../turns.ts';
import type { AskLink } from './ask/link.ts';
import { alreadyEnrolled, bundleInvalid, notEnrolled, notSecure } from './cloud-errors.ts';
import { type ConfigurePorts, configureWith } from './commands/configure.ts';
import type { ApprovedExecutors, Executors } from './commands/execute.ts';
import { CommandRunner } from './commands/runner.ts';
import { isLocal } from './connection/proxy.ts';
import type { TlsFiles } from './connection/tls-files.ts';
import { watchNetwork } from './connection/watch-network.ts';
import { hasLinkFile, linkFile } from './enrolment/link-file.ts';
import { forgetLink, readSecrets, writeSecrets, writeSigners } from './enrolment/secrets.ts';
import {
  type LinkSettings,
  linkSettingsSchema,
  readLinkSettings,
  removeLinkSettings,
  writeLinkSettings,
} from './enrolment/settings-file.ts';
import { type LinkState, LiveLink } from './live-link.ts';
import { OrderDesk } from './order-desk.ts';
import { Bell } from './outbox/bell.ts';
import { type LockableVault, VaultGate } from './vault-gate.ts';
import type { EnrolmentBundle } from './wire/bundle.ts';
import type { CommandKind } from './wire/kinds.ts';
import type { AgentState } from './wire/presence.ts';
import type { Signer } from './wire/signing.ts';

export interface CloudLinkOptions {
  /** State folder. */
  home: string;
  vault: LockableVault;
  env: NodeJS.ProcessEnv;
  policy: ConfigurePorts['policy'];
  executors: Omit<Executors, 'configure'>;
  approved: ApprovedExecutors;
  /** What the agent tells of itself. */
  describe(): Promise<Pick<AgentState, 'build' | 'platform' | 'features' | 'vault' | 'skills'>>;
  note(event: AuditEvent): void;
  log(event: string, code?: string): void;
  /** What `status` or `orders` says may be another by now. */
  onChange(): void;
  signal: AbortSignal;
}

export interface EnrolOptions {
  tls: TlsFiles;
  kinds: readonly CommandKind[];
}

/** The link of this agent to its fleet: off until its owner enrols it. */
export class CloudLink {
  readonly #options: CloudLinkOptions;
  readonly #file: string;
  readonly #gate: VaultGate;
  readonly #runner: CommandRunner;
  readonly #live: LiveLink;
  #settings: LinkSettings | undefined;
  #signers: Signer[] = [];
  #state: LinkState = { state: 'off' };
  /** Whether the vault is the one that has our secrets, and what came before. */
  #isChecked = false;
  /** Aborts when this agent leaves its fleet. */
  #stay = new AbortController();
  /** Commands, one after the other. */
  readonly #turns = new Turns();

  constructor(options: CloudLinkOptions) {
    const { home, vault, signal, env, log, note, onChange } = options;
    this.#options = options;
    this.#file = linkFile(home);
    this.#gate = new VaultGate(vault, signal);
    const outbox = new Bell();
    this.#runner = this.#createRunner(outbox);
    this.orders = new OrderDesk({
      vault,
      note,
      onChange: () => {
        onChange();
        this.#live.stateChanged();
      },
      decide: (decision) =>
        this.#runner.decide(decision, AbortSignal.any([signal, this.#stay.signal])),
    });
    this.#live = new LiveLink({
      gate: this.#gate,
      outbox,
      env,
      settings: () => this.#settings,
      onSigners: (signers) => {
        this.#signers = signers;
      },
      recover: () => this.#turns.run(() => this.#runner.recover(signal)),
      take: (bytes) =>
        this.#turns.run(async () => {
          await this.#checkSecrets();
          await this.#runner.take(bytes, signal);
        }),
      describe: () => this.#describe(),
      onState: (state) => this.#tell(state),
      log,
      signal,
    });
  }

  /** Begins where this agent is enrolled. */
  start(): void {
    try {
      this.#settings = readLinkSettings(this.#file);
    } catch (error) {
      this.#options.log('cloud-settings-refused', toLifeSavorError(error).code);
    }
    watchNetwork({ signal: this.#options.signal, onChange: () => this.wake() });
    this.#begin();
  }

  /** For questions to the assistant; undefined where this agent belongs to no fleet. */
  get questions(): AskLink | undefined {
    return this.#settings && this.#live;
  }

  /** Id of this agent; empty where it belongs to no fleet. */
  get agent(): string {
    return this.#settings?.agent ?? '';
  }

  /** What waits for the person of this machine. */
  readonly orders: OrderDesk;

  status(): { settings?: LinkSettings; link: LinkState; signers: string[] } {
    const signers = this.#signers.map(({ id }) => id);
    return { ...(this.#settings && { settings: this.#settings }), link: this.#state, signers };
  }

  /** The vault was opened or locked, or skills came or went. */
  changed(): void {
    if (!this.#gate.isOpen) this.#isChecked = false;
    this.#gate.changed();
    this.#live.stateChanged();
  }

  /** The machine woke up. */
  wake(): void {
    this.#live.wake();
  }

  /**
   * Makes this agent one of a fleet.
   * @throws LifeSavorError CLOUD_ENROLLED, CLOUD_BUNDLE_INVALID, VAULT_LOCKED, VAULT_MISSING,
   * OUTPUT_UNWRITABLE.
   */
  async enroll(bundle: EnrolmentBundle, { tls, kinds }: EnrolOptions): Promise<void> {
    if (this.#settings) throw alreadyEnrolled();
    const { url, agent, heartbeatSeconds, creds, signers } = bundle;
    const settings = linkSettingsSchema.safeParse({
      version: 1,
      agent,
      url,
      heartbeatSeconds,
      isPaused: false,
      kinds,
      tls,
    });
    if (!settings.success) throw bundleInvalid(settings.error);
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'wss:' && !isLocal(hostname)) throw notSecure();
    await writeSecrets(this.#options.vault, { creds, signers });
    writeLinkSettings(this.#file, settings.data);
    this.#settings = settings.data;
    this.#signers = signers;
    const server = new URL(url.replace(/^ws/, 'http')).origin;
    this.#options.note({ event: 'cloud-enrolled', server, by: 'cli' });
    this.#begin();
  }

  /** Ends it for good: credentials, what waits and what was not told yet are forgotten. @throws LifeSavorError of the vault. */
  async leave(): Promise<void> {
    if (!hasLinkFile(this.#options.home)) throw notEnrolled();
    this.#stay.abort(cancelled());
    this.#stay = new AbortController();
    await forgetLink(this.#options.vault);
    await this.#live.end();
    removeLinkSettings(this.#file);
    this.#settings = undefined;
    this.#signers = [];
    this.#options.note({ event: 'cloud-left', by: 'cli' });
    this.#tell({ state: 'off' });
  }

  /** Stays away until `resume`, also after a restart. @throws LifeSavorError CLOUD_NOT_ENROLLED, OUTPUT_UNWRITABLE. */
  async pause(): Promise<void> {
    this.#save({ isPaused: true });
    this.#options.note({ event: 'cloud-paused', by: 'cli' });
    await this.#live.end();
    this.#tell({ state: 'paused' });
  }

  /** Also tries again where the servers have refused us. @throws as `pause`. */
  async resume(): Promise<void> {
    this.#save({ isPaused: false });
    this.#options.note({ event: 'cloud-resumed', by: 'cli' });
    await this.#live.end();
    this.#begin();
  }

  /** Lets in these kinds of commands and no others. @throws as `pause`. */
  allow(kinds: readonly CommandKind[]): void {
    this.#save({ kinds: [...new Set(kinds)] });
    const named = Object.fromEntries(kinds.map((kind) => [kind, 1] as const));
    this.#options.note({ event: 'cloud-kinds-set', kinds: named });
    this.#live.stateChanged();
  }

  /** Resolves when nothing of it is left. Never rejects. */
  async close(): Promise<void> {
    await this.#live.end();
  }

  #begin(): void {
    if (this.#settings && !this.#settings.isPaused) this.#live.begin(this.#settings);
    else this.#tell({ state: this.#settings ? 'paused' : 'off' });
  }

  #createRunner(outbox: Bell): CommandRunner {
    const { policy, executors, approved, note, onChange } = this.#options;
    const setHeartbeat = async (heartbeatSeconds: number) => this.#save({ heartbeatSeconds });
    return new CommandRunner({
      vault: this.#gate,
      executors: { ...executors, configure: configureWith({ policy, setHeartbeat }) },
      approved,
      pinSigners: (signers) => this.#pin(signers),
      renewToken: (token) => this.#live.renewToken(token),
      standing: () => this.#standing(),
      note,
      onOutbox: () => outbox.ring(),
      onOrder: onChange,
    });
  }

  /** A vault made anew does not know what was carried out: with it the link is over. @throws Error */
  async #checkSecrets(): Promise<void> {
    if (this.#isChecked) return;
    const secrets = await readSecrets(this.#gate);
    if (!secrets) {
      void this.#live.end().then(() => this.#tell({ state: 'secrets-missing' }));
      throw notEnrolled();
    }
    this.#signers = secrets.signers;
    this.#isChecked = true;
  }

  async #describe(): Promise<Omit<AgentState, 'v' | 'agent' | 'at'>> {
    const about = await this.#options.describe();
    const pending = (await this.orders.heads()).filter(({ state }) => state === 'pending');
    return {
      ...about,
      kinds: this.#settings?.kinds ?? [],
      signers: this.#signers.map(({ id }) => id),
      pending: pending.map(({ id }) => id).slice(0, 100),
    };
  }

  #standing() {
    const allowed = new Set(this.#settings?.kinds);
    return { agent: this.agent, signers: this.#signers, allowed };
  }

  async #pin(signers: Signer[]): Promise<void> {
    await writeSigners(this.#gate, signers);
    this.#signers = signers;
    this.#live.stateChanged();
  }

  #save(changes: Partial<LinkSettings>): void {
    if (!this.#settings) throw notEnrolled();
    const settings = { ...this.#settings, ...changes };
    writeLinkSettings(this.#file, settings);
    this.#settings = settings;
  }

  #tell(state: LinkState): void {
    const { log, note, onChange } = this.#options;
    if (state.state !== this.#state.state) log(`cloud-${state.state}`);
    if (state.state === 'revoked') note({ event: 'cloud-revoked' });
    this.#state = state;
    onChange();
  }
}
