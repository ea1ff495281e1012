import type { Owner } from '../columns/owners.ts';
import { MOST_CELLS, Row } from '../reading/row.ts';
import { SEMICOLON, type Separator } from '../reading/separator.ts';
import { TablePlan } from '../reading/table-plan.ts';
import { ownerBefore } from './owner-before.ts';
import { type Pair, pairAt } from './pair.ts';

/** Between two values of one record, other keys and all. */
const MOST_BETWEEN = 200;
const OPENING = '{([';
const CLOSING = '})]';

/**
 * Goes from record to record: what keys and values of JSON, XML, calls and the like say about one person,
 * read as a table of one row. A key that comes again begins the next record.
 */
export class RecordReader {
  readonly header = new Row();
  readonly row = new Row();
  readonly plan = new TablePlan();
  /** Cells of a record are as sure of their bounds as those of a table with any sign but a comma. */
  readonly separator: Separator = SEMICOLON;
  #text = '';
  #pairs: readonly Pair[] = [];
  #next = 0;
  /** Brackets that were opened since the record began, less those closed. */
  #depth = 0;

  /** @param places where `RECORD_RULE` hit, in order */
  open(text: string, places: readonly number[]): void {
    this.#text = text;
    this.#pairs = places.map((at) => pairAt(text, at)).filter((pair) => pair !== undefined);
    this.#next = 0;
  }

  close(): void {
    this.#text = '';
    this.#pairs = [];
  }

  /** Moves to the next record that may have cells to report. */
  nextRecord(): boolean {
    while (this.#next < this.#pairs.length) {
      const owner = this.#readPairs();
      if (this.plan.make(this.#text, this.header, owner, 1)) return true;
    }
    return false;
  }

  #readPairs(): Owner | undefined {
    const { header, row } = this;
    const keys = new Set<string>();
    this.#depth = 0;
    const owner = ownerBefore(this.#text, this.#pairs[this.#next]!.keyStart);
    header.count = 0;
    row.count = 0;
    while (this.#next < this.#pairs.length && header.count < MOST_CELLS) {
      const pair = this.#pairs[this.#next]!;
      const key = this.#text.slice(pair.keyStart, pair.keyEnd);
      if (header.count > 0 && (keys.has(key) || !this.#goesOn(pair))) break;
      keys.add(key);
      header.set(header.count++, pair.keyStart, pair.keyEnd);
      row.set(row.count++, pair.start, pair.end);
      this.#next++;
    }
    return owner;
  }

  /** Whether a pair belongs to the record of the one before it: its brackets are still open, and nobody else is named. */
  #goesOn({ keyStart }: Pair): boolean {
    const text = this.#text;
    const before = this.#pairs[this.#next - 1]!;
    if (keyStart - before.end > MOST_BETWEEN) return false;
    const between = text.slice(before.end, keyStart);
    if (/\n[ \t]*\n/.test(between)) return false;
    const link = text.slice(before.keyEnd, before.start);
    if (!this.#staysOpen(link) || !this.#staysOpen(between)) return false;
    return !/[{(<]/.test(between) || ownerBefore(text, keyStart) === undefined;
  }

  /** Whether the stretch closes no more brackets than were opened since the record began. */
  #staysOpen(stretch: string): boolean {
    for (const char of stretch) {
      if (OPENING.includes(char)) this.#depth++;
      else if (CLOSING.includes(char) && --this.#depth < 0) return false;
    }
    return true;
  }
}
