import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { CloudVault } from './vault-port.ts';

/** A vault that can be locked at any time. */
export interface LockableVault extends CloudVault {
  readonly isOpen: boolean;
}

const CLOSED = new Set(['VAULT_LOCKED', 'VAULT_MISSING', 'VAULT_FAILED']);

/** Waits for the vault rather than to fail where it is locked. */
export class VaultGate {
  readonly #vault: LockableVault;
  readonly #signal: AbortSignal;
  #waiting = new Set<() => void>();

  /** What waits ends with `signal`. */
  constructor(vault: LockableVault, signal: AbortSignal) {
    this.#vault = vault;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.changed(), { once: true });
  }

  get isOpen(): boolean {
    return this.#vault.isOpen;
  }

  /** The vault may have been opened or locked. */
  changed(): void {
    const waiting = this.#waiting;
    this.#waiting = new Set();
    for (const wake of waiting) wake();
  }

  /** Resolves once the vault is open. @throws the reason of a signal. */
  async whenOpen(signal: AbortSignal = this.#signal): Promise<void> {
    while (!this.#vault.isOpen) {
      await this.#change(signal);
      this.#signal.throwIfAborted();
    }
    signal.throwIfAborted();
  }

  /** As `vault.call`, when the vault is open; again where it was locked meanwhile. */
  readonly call: CloudVault['call'] = async (op, ...args) => {
    for (;;) {
      await this.whenOpen();
      try {
        // The compiler loses that what is awaited stays what it was.
        return (await this.#vault.call(op, ...args)) as never;
      } catch (error) {
        if (!(error instanceof LifeSavorError) || !CLOSED.has(error.code)) throw error;
        // It says that it is open and is not: it is just being locked, or ended.
        if (this.#vault.isOpen) await this.#change(AbortSignal.timeout(100)).catch(() => undefined);
      }
    }
  };

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const wake = () => {
        signal.removeEventListener('abort', fail);
        resolve();
      };
      const fail = () => {
        this.#waiting.delete(wake);
        reject(signal.reason);
      };
      if (signal.aborted) return fail();
      this.#waiting.add(wake);
      signal.addEventListener('abort', fail, { once: true });
    });
  }
}
