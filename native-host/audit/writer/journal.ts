import type { KeyObject } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { type Entry, type Position, sealAll } from '../chain/seal.ts';
import type { LoggedEvent } from '../events/event.ts';
import { type OpenFile, SegmentFile } from '../segments/file.ts';
import { planRemoval } from '../segments/retention.ts';
import { listSegments, segmentAt } from '../segments/segment-files.ts';
import type { HeadKeeper } from './head-keeper.ts';
import type { AuditLimits } from './limits.ts';
import type { Recovered } from './recover.ts';

export interface JournalOptions {
  folder: string;
  boot: string;
  clock: () => number;
  openFile: OpenFile;
  limits: AuditLimits;
  head: HeadKeeper;
}

/** Seals events and puts them on disk, in segments. One call at a time. */
export class Journal {
  readonly #options: JournalOptions;
  #file: SegmentFile | undefined;
  #segment: number;
  #startedAt: number | undefined;
  #position: Position;
  #key: KeyObject | undefined;
  /** Whether the log was ever under a key. */
  #isSealed: boolean;
  #retentionDue = true;

  constructor(options: JournalOptions, { segment, startedAt, position, head }: Recovered) {
    this.#options = options;
    this.#segment = segment;
    this.#startedAt = startedAt;
    this.#position = position;
    this.#isSealed = head !== 'absent';
  }

  /** Seals records with `key` from the next one on; without any where it is absent. */
  sealWith(key: KeyObject | undefined): void {
    this.#key = key;
    if (key) this.#isSealed = true;
  }

  /** The last record on disk. */
  get position(): Position {
    return this.#position;
  }

  /**
   * When it returns, all of `entries` is on disk.
   * @throws LifeSavorError OUTPUT_UNWRITABLE; then none of it counts as written.
   */
  async write(entries: readonly Entry[]): Promise<void> {
    await this.#rotate();
    if (this.#mayRemove()) await this.#removeOld();
    await this.#commit(entries);
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #commit(entries: readonly Entry[]): Promise<void> {
    const { boot, openFile, folder, head } = this.#options;
    const key = this.#key;
    const { text, position } = sealAll(entries, { boot, after: this.#position, key });
    this.#file ??= await SegmentFile.open(segmentAt(folder, this.#segment).path, openFile);
    await this.#file.append(Buffer.from(text, 'latin1'));
    this.#position = position;
    this.#startedAt ??= Date.parse(entries[0]?.at ?? '');
    if (key) head.moved(position, key);
  }

  async #rotate(): Promise<void> {
    const { segmentBytes, segmentAgeMs } = this.#options.limits;
    if (this.#startedAt === undefined) return;
    const isOld = this.#options.clock() - this.#startedAt > segmentAgeMs;
    if (!isOld && (this.#file?.size ?? 0) < segmentBytes) return;
    await this.#tell({ event: 'segment-closed', segment: this.#segment });
    this.#segment++;
    this.#startedAt = undefined;
    this.#retentionDue = true;
    await this.close().catch(() => undefined);
  }

  /**
   * A log that was under a key loses nothing while there is none: nobody could tell the agent's
   * word for it from another's if the agent were killed before the vault is unlocked.
   */
  #mayRemove(): boolean {
    if (!this.#retentionDue || this.#startedAt === undefined) return false;
    return this.#key !== undefined || !this.#isSealed;
  }

  /** What is to be removed is told first, so that a gap at the front is never unexplained. */
  async #removeOld(): Promise<void> {
    const { folder, clock, limits } = this.#options;
    const notBefore = clock() - limits.keepAgeMs;
    const plan = await listSegments(folder)
      .then((all) => planRemoval(all, { notBefore, maxBytes: limits.keepBytes }))
      .catch(() => undefined);
    if (plan) {
      const { firstSeq, firstPrev } = plan;
      await this.#tell({ event: 'retention', firstSeq, firstPrev, segments: plan.segments.length });
      for (const { path } of plan.segments) if (!(await remove(path))) break;
    }
    this.#retentionDue = false;
  }

  async #tell(event: LoggedEvent): Promise<void> {
    await this.#commit([{ at: new Date(this.#options.clock()).toISOString(), event }]);
  }
}

/** One that cannot be removed stays until the next time, and so do all after it. */
async function remove(path: string): Promise<boolean> {
  return await rm(path, { force: true }).then(
    () => true,
    () => false,
  );
}
