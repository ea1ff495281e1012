import { type ChildProcess, fork } from 'node:child_process';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { vaultFailed } from '../vault-errors.ts';
import type {
  Failure,
  FromVault,
  Opening,
  OperationName,
  ToVault,
  VaultOperations,
} from './messages.ts';

/** How the process of the vault is started. */
export interface VaultProgram {
  execPath: string;
  file: string;
  /** State folder. */
  home: string;
  env: NodeJS.ProcessEnv;
}

type Answer<K extends OperationName> = Awaited<ReturnType<VaultOperations[K]>>;

interface Waiting {
  resolve(result: unknown): void;
  reject(reason: unknown): void;
}

const GOODBYE_MS = 5000;

/**
 * An open vault in a process of its own. Only that process holds the key and the database, so that
 * its end leaves nothing behind, and no message waits for the disk.
 */
export class VaultProcess {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  readonly #opened = Promise.withResolvers<void>();
  #lastId = 0;

  private constructor({ execPath, file, home, env }: VaultProgram) {
    this.#child = fork(file, [home], {
      execPath,
      env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      windowsHide: true,
    });
    this.#child.on('message', (message: FromVault) => this.#onMessage(message));
    this.#child.on('error', () => {});
    this.#gone = this.#untilGone();
  }

  /**
   * Starts the process and opens the vault in it.
   * @param onGone called once when the process ends, whatever the reason
   * @throws LifeSavorError as `createVault` and `openVault`; VAULT_FAILED.
   */
  static async open(
    program: VaultProgram,
    opening: Opening,
    onGone: () => void,
  ): Promise<VaultProcess> {
    const vault = new VaultProcess(program);
    vault.#send({ open: opening });
    await vault.#opened.promise;
    void vault.#gone.then(onGone);
    return vault;
  }

  /** @throws LifeSavorError of the operation; VAULT_FAILED when the process ends before its answer. */
  call<K extends OperationName>(
    op: K,
    ...args: Parameters<VaultOperations[K]>
  ): Promise<Answer<K>> {
    return new Promise((resolve, reject) => {
      if (!this.#child.connected) return reject(vaultFailed());
      const id = ++this.#lastId;
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
      this.#send({ call: { id, op, args } });
    });
  }

  /** Lets what was asked before be answered, closes the vault and ends the process. */
  async close(): Promise<void> {
    this.#send({ end: true });
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), GOODBYE_MS);
    await this.#gone;
    clearTimeout(timer);
  }

  #onMessage(message: FromVault): void {
    if ('opened' in message) this.#opened.resolve();
    else if ('refused' in message) this.#opened.reject(errorOf(message.refused));
    else this.#settle(message);
  }

  #settle(message: Extract<FromVault, { id: number }>): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting?.reject(errorOf(message.failure));
    else waiting?.resolve(message.result);
  }

  async #untilGone(): Promise<void> {
    const child = this.#child;
    if (child.pid !== undefined) {
      const said = new Promise((resolve) => child.once('disconnect', resolve));
      await new Promise((resolve) => child.once('exit', resolve));
      // What it said last is still to be heard.
      if (child.connected) await said;
    }
    this.#opened.promise.catch(() => {});
    this.#opened.reject(vaultFailed());
    for (const { reject } of this.#waiting.values()) reject(vaultFailed());
    this.#waiting.clear();
  }

  #send(message: ToVault): void {
    if (this.#child.connected) this.#child.send(message, () => {});
  }
}

function errorOf({ code, message, nextStep }: Failure): LifeSavorError {
  return new LifeSavorError(code, message, nextStep);
}
