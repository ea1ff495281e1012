import type { KeyObject } from 'node:crypto';
import { writeHead } from '../chain/head.ts';
import type { Position } from '../chain/seal.ts';

/** Keeps `head.json` close behind the log. A head that cannot be written is tried with the next record. */
export class HeadKeeper {
  readonly #folder: string;
  readonly #everyMs: number;
  #next: { position: Position; key: KeyObject } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #notBefore = 0;
  #saving: Promise<void> = Promise.resolve();

  constructor(folder: string, everyMs: number) {
    this.#folder = folder;
    this.#everyMs = everyMs;
  }

  /** The log reaches to `position` now, on the disk itself. */
  moved(position: Position, key: KeyObject): void {
    this.#next = { position, key };
    if (this.#timer) return;
    const wait = Math.max(0, this.#notBefore - performance.now());
    this.#timer = setTimeout(() => void this.save(), wait);
    this.#timer.unref();
  }

  /** Writes what is not written yet. Never fails. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#write());
    return this.#saving;
  }

  /** Drops the key with what could not be written. */
  forget(): void {
    this.#next = undefined;
  }

  async #write(): Promise<void> {
    const next = this.#next;
    if (!next) return;
    this.#next = undefined;
    this.#notBefore = performance.now() + this.#everyMs;
    await writeHead(this.#folder, next.position, next.key).catch(() => {
      this.#next ??= next;
    });
  }
}
