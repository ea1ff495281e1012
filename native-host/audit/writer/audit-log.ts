import type { KeyObject } from 'node:crypto';
import { toKeyObject } from '../chain/audit-key.ts';
import type { StoredHead } from '../chain/head.ts';
import type { Position } from '../chain/seal.ts';
import { type AuditEvent, auditEventSchema, type LoggedEvent } from '../events/event.ts';
import { firstWords } from './first-words.ts';
import type { HeadKeeper } from './head-keeper.ts';
import type { Journal } from './journal.ts';
import type { Pending } from './pending.ts';
import type { Pump } from './pump.ts';

export interface AuditLogParts {
  folder: string;
  journal: Journal;
  head: HeadKeeper;
  /** `head.json` as the run before left it. */
  foundHead: StoredHead;
  clock: () => number;
  pending: Pending;
  pump: Pump;
  /** Lets other writers in. */
  release: () => void;
}

/** The writer of the audit log; `openAuditLog` makes one. */
export class AuditLog {
  readonly #parts: AuditLogParts;
  #closing: Promise<void> | undefined;
  #headChecked = false;

  constructor(parts: AuditLogParts) {
    this.#parts = parts;
  }

  /**
   * Puts an event in line to be written. Never throws, and never waits for the disk. What is not
   * one of the events of the schema is not written but counted (`records-refused`), and so is what
   * there is no room for (`records-lost`). Ignored once the log is closed.
   */
  append(event: AuditEvent): void {
    if (this.#closing) return;
    const { pending, pump } = this.#parts;
    const checked = auditEventSchema.safeParse(event);
    if (checked.success) pending.add({ at: this.#now(), event: checked.data });
    else pending.count('records-refused', this.#now());
    pump.wake();
  }

  /**
   * Returns when everything appended so far is on the disk itself.
   * @throws LifeSavorError OUTPUT_UNWRITABLE; what is in line stays there and is tried again.
   */
  async flush(): Promise<void> {
    await this.#parts.pump.flush();
  }

  /**
   * Seals records with `key` from the next one on, which then vouches for what this run wrote
   * before. Also changes the key. The caller may clear the bytes afterwards.
   * @throws LifeSavorError INPUT_UNREADABLE.
   */
  async unlock(key: Uint8Array): Promise<void> {
    const { journal, head } = this.#parts;
    const secret = toKeyObject(key);
    if (!this.#headChecked) for (const event of await this.#firstWords(secret)) this.#tell(event);
    this.#headChecked = true;
    if (await this.#isFlushed()) {
      // After what was found wrong is on disk, for this replaces the evidence; and before the first
      // sealed record, so that no log with such records is ever without a head.
      head.moved(journal.position, secret);
      await head.save();
    }
    journal.sealWith(secret);
  }

  /** Forgets the key once all that was appended is written with it, or cannot be written now. */
  async lock(): Promise<void> {
    await this.#isFlushed();
    const { head, journal } = this.#parts;
    await head.save();
    head.forget();
    journal.sealWith(undefined);
  }

  /** The last record on disk. Kept elsewhere, it shows that a whole log was replaced by an older one. */
  get position(): Position {
    return this.#parts.journal.position;
  }

  /**
   * Writes what is in line, and lets other writers in, whatever happens.
   * @throws LifeSavorError OUTPUT_UNWRITABLE where something could not be written; it is lost then.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { pump, head, journal, release } = this.#parts;
    try {
      await pump.stop();
    } finally {
      await head.save();
      await journal.close().catch(() => undefined);
      release();
    }
  }

  async #isFlushed(): Promise<boolean> {
    return await this.flush().then(
      () => true,
      () => false,
    );
  }

  async #firstWords(key: KeyObject): Promise<LoggedEvent[]> {
    const { foundHead, folder } = this.#parts;
    return await firstWords({ foundHead, key, folder });
  }

  #tell(event: LoggedEvent): void {
    this.#parts.pending.add({ at: this.#now(), event });
    this.#parts.pump.wake();
  }

  #now(): string {
    return new Date(this.#parts.clock()).toISOString();
  }
}
