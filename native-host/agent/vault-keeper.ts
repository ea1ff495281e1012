import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { VaultReport, VaultStatus } from '../../shared/protocol/vault.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { AuditEvent } from '../audit/index.ts';
import { type Descriptor, readDescriptor } from '../vault/descriptor.ts';
import type { KeyProvider } from '../vault/key/key-store.ts';
import { keyStoresIn } from '../vault/key-stores.ts';
import { pendingFiles } from '../vault/pending/merge-pending.ts';
import type { Preferences } from '../vault/preferences.ts';
import type { Opening, OperationName, VaultOperations } from '../vault/process/messages.ts';
import { VaultProcess, type VaultProgram } from '../vault/process/vault-process.ts';
import { vaultLocked, vaultMissing } from '../vault/vault-errors.ts';
import { vaultFiles } from '../vault/vault-files.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { AgentLogger } from './log.ts';

type LockReason = Extract<AuditEvent, { event: 'vault-locked' }>['reason'];

export interface VaultKeeperOptions {
  program: VaultProgram;
  logger: AgentLogger;
  audit: AuditTrail;
  /** Without use for so long it is locked; 0 for never. Default: 15 minutes under a passphrase, else never. */
  idleMs?: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const PASSPHRASE_IDLE_MS = 15 * MINUTE_MS;
const MAX_STARTS = 5;
const RESTART_MS = 50;
/** Longest wait of a question about its state while it is being opened; a keychain may ask its user. */
const OPENING_MS = 1000;
/** What `status` tells is another after these. */
const CHANGES: ReadonlySet<OperationName> = new Set(['put', 'edit', 'remove', 'move']);

/** The vault as the agent has it: absent, locked, or open in a process of its own. */
export class VaultKeeper {
  readonly files: ReturnType<typeof vaultFiles>;
  readonly #options: VaultKeeperOptions;
  #process: VaultProcess | undefined;
  #opening: Promise<void> | undefined;
  #idleTimer: NodeJS.Timeout | undefined;
  #expiryTimer: NodeJS.Timeout | undefined;
  /** As they were when it was opened. */
  #preferences: Preferences | undefined;
  /** How long it may go unused; from the place of its key, which changes seldom. */
  #idleMs = 0;
  #problem: string | undefined;
  /** Called each time the vault has been opened, before that is told to whoever opened it. */
  onOpened: () => Promise<void> = async () => {};
  /** Called when the vault has been locked and all that was being saved is saved. */
  onLocked: () => void = () => {};
  /** Called when `status` may say something else than before. */
  onChanged: () => void = () => {};

  constructor(options: VaultKeeperOptions) {
    this.#options = options;
    this.files = vaultFiles(options.program.home);
  }

  /** What is known of the vault without opening it; `undefined` where there is none. */
  get descriptor(): Descriptor | undefined {
    return readDescriptor(this.files.descriptor);
  }

  get isOpen(): boolean {
    return this.#process !== undefined;
  }

  /** Resolves once the vault is not just being opened, or after `longestMs`. Never rejects. */
  async settled(longestMs: number): Promise<void> {
    const opening = this.#opening?.catch(() => undefined);
    if (opening) await Promise.race([opening, sleep(longestMs, undefined, { ref: false })]);
  }

  /** Opens the vault where nobody has to be asked. Never rejects: what failed is in the status. */
  async start(): Promise<void> {
    for (let attempt = 0; attempt < MAX_STARTS; attempt++) {
      try {
        const { provider = 'passphrase' } = this.descriptor ?? {};
        if (provider !== 'passphrase') await this.unlock();
        return;
      } catch (error) {
        this.#problem = toLifeSavorError(error).code;
        this.#options.logger.warn({ event: 'vault-stays-locked', code: this.#problem });
        this.onChanged();
        // Only a process that ended may do better the next time.
        if (this.#problem !== 'VAULT_FAILED') return;
        await sleep(RESTART_MS * 2 ** attempt, undefined, { ref: false });
      }
    }
  }

  /** @throws LifeSavorError VAULT_DAMAGED when not even its description can be read. */
  async status(): Promise<VaultStatus> {
    await this.settled(OPENING_MS);
    const { descriptor } = this;
    const pending = pendingFiles(this.files.pending).length;
    if (!descriptor) return { state: 'absent', pending };
    const { provider } = descriptor;
    const problem = this.#problem && { problem: this.#problem };
    if (!this.#process) return { state: 'locked', provider, pending, ...problem };
    return { state: 'unlocked', provider, pending, ...(await this.#process.call('counts')) };
  }

  /** @throws LifeSavorError as `createVault`. */
  async create(provider: KeyProvider, passphrase?: string): Promise<void> {
    await this.#open({ how: 'create', provider, ...(passphrase !== undefined && { passphrase }) });
  }

  /** Nothing happens where it is open. @throws LifeSavorError as `openVault`. */
  async unlock(passphrase?: string): Promise<void> {
    if (this.#process) return;
    const { descriptor } = this;
    if (!descriptor) throw vaultMissing();
    if (descriptor.provider === 'passphrase' && passphrase === undefined) throw needsPassphrase();
    await this.#open({ how: 'unlock', ...(passphrase !== undefined && { passphrase }) });
  }

  /** Ends the process that holds the key, once what was asked of it has been answered. */
  async lock(reason: LockReason = 'asked'): Promise<void> {
    await this.#opening?.catch(() => undefined);
    clearTimeout(this.#idleTimer);
    clearTimeout(this.#expiryTimer);
    const open = this.#process;
    this.#process = undefined;
    if (!open) return;
    await open.close();
    this.onLocked();
    this.#options.logger.info({ event: 'vault-locked' });
    this.#options.audit.note({ event: 'vault-locked', reason });
    this.onChanged();
  }

  /** @throws LifeSavorError VAULT_MISSING, VAULT_LOCKED; VAULT_FAILED; those of the operation. */
  async call<K extends OperationName>(
    op: K,
    ...args: Parameters<VaultOperations[K]>
  ): Promise<Awaited<ReturnType<VaultOperations[K]>>> {
    if (!this.#process) await this.#opening?.catch(() => undefined);
    if (!this.#process) throw this.descriptor ? vaultLocked() : vaultMissing();
    // What a fleet sends is not its owner's use of it.
    if (!op.startsWith('cloud')) this.#restartIdleTimer();
    const result = await this.#process.call(op, ...args);
    if (op === 'move') this.#setIdleTime();
    if (CHANGES.has(op)) this.onChanged();
    return result;
  }

  /**
   * Makes a new database of what can be read of a damaged one; the old one is kept beside it.
   * @throws LifeSavorError as `openVault`; VAULT_DAMAGED when nothing can be read.
   */
  async repair(passphrase?: string): Promise<VaultReport> {
    if (!this.descriptor) throw vaultMissing();
    await this.lock();
    await this.#open({ how: 'repair', ...(passphrase !== undefined && { passphrase }) });
    return (await this.call('repaired')) ?? (await this.call('verify'));
  }

  /** Removes the vault, its key and what waited for it, for good. @throws LifeSavorError. */
  async wipe(): Promise<void> {
    const { descriptor } = this;
    if (!descriptor) throw vaultMissing();
    await this.lock();
    await keyStoresIn(this.files)(descriptor.provider, descriptor.key.name).remove();
    rmSync(this.files.folder, { recursive: true, force: true });
    this.#problem = undefined;
    this.#options.audit.note({ event: 'vault-wiped', by: 'cli' });
    this.onChanged();
  }

  /** Two who want it opened at once get one process. */
  async #open(opening: Opening): Promise<void> {
    if (this.#opening) return await this.#opening;
    this.#opening = this.#start(opening);
    try {
      await this.#opening;
    } finally {
      this.#opening = undefined;
    }
  }

  async #start(opening: Opening): Promise<void> {
    const { program, logger, audit } = this.#options;
    const opened = await VaultProcess.open(program, opening, () => {
      if (this.#process !== opened) return;
      this.#process = undefined;
      logger.error({ event: 'vault-ended' });
      audit.note({ event: 'vault-locked', reason: 'failed' });
      this.onChanged();
      void this.start();
    });
    this.#process = opened;
    this.#problem = undefined;
    logger.info({ event: 'vault-unlocked' });
    await audit.unlock(await opened.call('auditKey'));
    const { provider } = this.descriptor!;
    if (opening.how === 'create') audit.note({ event: 'vault-created', provider });
    audit.note({ event: 'vault-unlocked', provider });
    await this.onOpened();
    this.#preferences = await opened.call('preferences');
    await this.#expire();
    this.#setIdleTime();
    this.onChanged();
  }

  /** As its owner likes it. @throws LifeSavorError VAULT_MISSING, VAULT_LOCKED, VAULT_FAILED. */
  async preferences(): Promise<Preferences> {
    return await this.call('preferences');
  }

  /** @throws LifeSavorError as `preferences`, VAULT_UNWRITABLE. */
  async setPreferences(preferences: Preferences): Promise<void> {
    await this.call('setPreferences', preferences);
    this.#preferences = preferences;
    this.#setIdleTime();
    await this.#expire();
  }

  /** Whether it is locked when the machine sleeps or its screen is locked. */
  get locksWithSession(): boolean {
    return this.#preferences?.lockWithSession ?? true;
  }

  /** Forgets what was not used for as long as it is to be kept; now, and once an hour from now on. */
  async #expire(): Promise<void> {
    clearTimeout(this.#expiryTimer);
    const days = this.#preferences?.forgetAfterDays ?? 0;
    if (days === 0 || !this.#process) return;
    const conversations = await this.#process.call('expire', days * DAY_MS);
    if (conversations > 0) this.#options.audit.note({ event: 'maps-expired', conversations });
    const again = () => void this.#expire().catch(() => undefined);
    this.#expiryTimer = setTimeout(again, HOUR_MS).unref();
  }

  #setIdleTime(): void {
    const isAsked = this.descriptor?.provider === 'passphrase';
    const { idleMinutes } = this.#preferences ?? {};
    const wanted = idleMinutes === undefined ? undefined : idleMinutes * MINUTE_MS;
    this.#idleMs = this.#options.idleMs ?? wanted ?? (isAsked ? PASSPHRASE_IDLE_MS : 0);
    this.#restartIdleTimer();
  }

  #restartIdleTimer(): void {
    clearTimeout(this.#idleTimer);
    if (this.#idleMs > 0)
      this.#idleTimer = setTimeout(() => void this.lock('idle'), this.#idleMs).unref();
  }
}

function needsPassphrase(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_LOCKED',
    'The vault is locked, and opens with its passphrase.',
    'Run "lifesavor vault unlock" and type the passphrase.',
  );
}
