import type { Entry } from '../chain/seal.ts';

export type Marker = 'records-lost' | 'records-refused';

/** Events that wait to be written: so many and no more. What comes on top is counted, not kept. */
export class Pending {
  readonly #most: number;
  #entries: Entry[] = [];
  /** Entries at the front that are written; they leave the array many at a time. */
  #gone = 0;
  #inFlight = 0;
  #accepted = 0;
  #settled = 0;
  readonly #untold = new Map<Marker, Entry>();

  constructor(most: number) {
    this.#most = most;
  }

  /** How many entries were ever put in line. */
  get accepted(): number {
    return this.#accepted;
  }

  /** How many of them are written. */
  get settled(): number {
    return this.#settled;
  }

  /** Whether anything has to be written, what is only counted included. */
  get isEmpty(): boolean {
    return this.#length === 0 && this.#untold.size === 0;
  }

  /** Whether a count was not put in line yet. */
  get hasUntold(): boolean {
    return this.#untold.size > 0;
  }

  add(entry: Entry): void {
    if (this.#length >= this.#most) this.count('records-lost', entry.at);
    else this.#push(entry);
  }

  /** Counts one event that is not written. The count is put in line once there is room for it. */
  count(event: Marker, at: string): void {
    const told = this.#untold.get(event)?.event;
    const before = told && 'count' in told ? told.count : 0;
    this.#untold.set(event, { at, event: { event, count: before + 1 } });
  }

  /** The next entries, `most` at most. They stay in line until `settle`. */
  peek(most: number): readonly Entry[] {
    if (this.#length < this.#most) this.#tell();
    const batch = this.#entries.slice(this.#gone, this.#gone + most);
    this.#inFlight = batch.length;
    return batch;
  }

  /** Takes what `peek` gave out of the line: it is written. */
  settle(): void {
    this.#gone += this.#inFlight;
    this.#settled += this.#inFlight;
    this.#inFlight = 0;
    if (this.#gone < this.#entries.length / 2) return;
    this.#entries = this.#entries.slice(this.#gone);
    this.#gone = 0;
  }

  get #length(): number {
    return this.#entries.length - this.#gone;
  }

  #push(entry: Entry): void {
    this.#entries.push(entry);
    this.#accepted++;
  }

  #tell(): void {
    for (const entry of this.#untold.values()) this.#push(entry);
    this.#untold.clear();
  }
}
