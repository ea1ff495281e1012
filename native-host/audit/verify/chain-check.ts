import type { KeyObject } from 'node:crypto';
import { type AuditRecord, LOCKED, readRecord } from '../chain/record.ts';
import { hashOf, isSealedWith, type Position } from '../chain/seal.ts';
import type { Line } from '../segments/lines.ts';
import { Beginning } from './beginning.ts';
import {
  type AuditNote,
  type AuditProblem,
  type AuditReport,
  addNote,
  addProblem,
  tally,
} from './report.ts';
import { Vouching } from './vouching.ts';

/** Where a line stands. */
interface Place {
  segment: number;
  line: number;
  seq?: number;
}

/** Checks line after line. After a problem it goes on from the next record as it is. */
export class ChainCheck {
  readonly beginning: Beginning;
  readonly #report: AuditReport;
  readonly #keys: readonly KeyObject[];
  /** The line before; absent where there is none to go by. */
  #before: Position | undefined;
  readonly #vouching: Vouching;
  #hasSealed = false;

  constructor(report: AuditReport, keys: readonly KeyObject[]) {
    this.#report = report;
    this.#keys = keys;
    this.beginning = new Beginning(keys.length > 0);
    this.#vouching = new Vouching(report, this.beginning, keys.length > 0);
  }

  /** Whether any record has a MAC, right or wrong. */
  get hasSealed(): boolean {
    return this.#hasSealed;
  }

  /** Takes the next record as it comes. */
  restart(): void {
    this.#before = undefined;
    this.#vouching.disown();
  }

  /** Reports what is wrong with a line. Gives its position where it is a record. */
  check({ text, number }: Line, segment: number): Position | undefined {
    const read = readRecord(text);
    if ('fault' in read) {
      addProblem(this.#report, { kind: read.fault, segment, line: number });
      this.restart();
      return undefined;
    }
    const { record } = read;
    const place = { segment, line: number, seq: record.seq };
    this.#checkLink(record, place);
    this.#checkMac(record, text, place);
    this.#count(record, place);
    this.#before = { seq: record.seq, hash: hashOf(text) };
    return this.#before;
  }

  /** Says that there are no more lines. */
  end(): void {
    this.#vouching.disown();
  }

  #checkLink({ seq, prev }: AuditRecord, place: Place): void {
    const before = this.#before;
    if (!before) return;
    if (seq !== before.seq + 1) this.#break('gap', place);
    else if (prev !== before.hash) this.#break('chain-broken', place);
  }

  #checkMac(record: AuditRecord, line: string, place: Place): void {
    if (record.mac === LOCKED) this.#vouching.locked(record);
    else if (this.#isKnownMac(line, record.mac)) this.#vouching.sealed(record);
    else this.#break('mac-wrong', place);
  }

  /** Without any key a MAC is taken as it is, and nothing counts as sealed. */
  #isKnownMac(line: string, mac: string): boolean {
    return this.#keys.length === 0 || this.#keys.some((key) => isSealedWith(line, mac, key));
  }

  #break(kind: AuditProblem['kind'], place: Place): void {
    addProblem(this.#report, { kind, ...place });
    this.#vouching.disown();
  }

  #count(record: AuditRecord, place: Required<Place>): void {
    const report = this.#report;
    this.beginning.begin(record);
    if (record.mac !== LOCKED) this.#hasSealed = true;
    tally(report, record, place);
    const note = NOTED[record.event];
    if (note) addNote(report, { kind: note, ...place });
    if (TRUNCATED.has(record.event)) addProblem(report, { kind: 'truncated', ...place });
  }
}

const NOTED: { readonly [event in AuditRecord['event']]?: AuditNote['kind'] } = {
  'torn-line': 'torn-line',
  'records-lost': 'records-lost',
  'records-refused': 'records-refused',
  retention: 'retention',
};

/** With these the agent told, when it started, that the end of the log was not what it had been. */
const TRUNCATED: ReadonlySet<string> = new Set(['tail-missing', 'head-lost']);
