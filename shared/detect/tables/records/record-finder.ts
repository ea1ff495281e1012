import type { EntityType } from '../../entity-types/index.ts';
import { isExampleName, isProgramLiteral } from '../../recognizers/program-literal.ts';
import { RowJudge } from '../cells/row-judge.ts';
import { type ColumnCell, cellOf, recognizerOf } from '../column-cell.ts';
import { ALONE, KNOWN_NAMES } from '../reading/table-plan.ts';
import { argumentsAt } from './constructor-arguments.ts';
import { RecordReader } from './record-reader.ts';
import { recordPlaces } from './record-rule.ts';

/** Quotes and tags say where a value ends: surer than the words that other rules go by. */
const SCORE = 0.9;
const SCORE_BESIDE = 0.87;
/** Numbers of authorities, banks and firms: rules that know their form say more about them. */
const SCORE_NUMBER = 0.7;
const IN_WORDS: ReadonlySet<EntityType> = new Set([
  'PERSON',
  'LOCATION',
  'STREET_ADDRESS',
  'POSTAL_CODE',
  'PHONE_NUMBER',
  'DATE_OF_BIRTH',
]);

/** What rules of its own find in settings and programs, and tell from what is only called so there. */
const FOUND_OTHERWISE: ReadonlySet<EntityType> = new Set([
  'PASSWORD',
  'API_KEY',
  'PIN',
  'USERNAME',
  'ORGANIZATION',
  'NRP',
  'AGE',
  'ID',
]);

/** Finds what JSON, XML, calls and the like hold by the names of keys. Keep it: what it needs for a text is used again. */
export class RecordFinder {
  readonly #reader = new RecordReader();
  readonly #judge = new RowJudge();

  /**
   * Values of records by place, then those that constructors are given, without overlaps. Linear in the text, whatever it holds.
   * @param places where `RECORD_RULE` hit, in order; default: every place of the text
   */
  cellsIn(text: string, places: readonly number[] = recordPlaces(text)): ColumnCell[] {
    const reader = this.#reader;
    const cells: ColumnCell[] = [];
    reader.open(text, places);
    while (reader.nextRecord()) {
      if (!this.#judge.judge(text, reader)) continue;
      for (let column = 0; column < reader.plan.columns; column++) {
        const cell = this.#cell(column);
        if (cell && !isExample(text, cell)) cells.push(withoutTime(text, cell));
      }
    }
    reader.close();
    for (const at of places) cells.push(...argumentCells(text, at));
    return cells;
  }

  #cell(column: number): ColumnCell | undefined {
    const { plan } = this.#reader;
    const mode = plan.mode(column);
    if (mode === KNOWN_NAMES || !this.#judge.counts(column, plan)) return undefined;
    const type = this.#judge.typeOf(column, plan);
    if (FOUND_OTHERWISE.has(type)) return undefined;
    const score = mode === ALONE ? SCORE : SCORE_BESIDE;
    return cellOf(this.#reader, column, type, IN_WORDS.has(type) ? score : SCORE_NUMBER);
  }
}

function argumentCells(text: string, at: number): ColumnCell[] {
  return argumentsAt(text, at).map(({ start, end, type, keyStart, keyEnd }) => ({
    start,
    end,
    type,
    score: SCORE_BESIDE,
    recognizer: recognizerOf(type),
    header: { start: keyStart, end: keyEnd },
  }));
}

const TIME = /[T ]\d\d:\d\d/;

/** "1985-03-12" of "1985-03-12T00:00:00Z". */
function withoutTime(text: string, cell: ColumnCell): ColumnCell {
  const time = TIME.exec(text.slice(cell.start, cell.end));
  return time && cell.type === 'DATE_OF_BIRTH' ? { ...cell, end: cell.start + time.index } : cell;
}

/** What programs write where nothing is known. */
const UNIX_EPOCH = '1970-01-01';

const PLACES: ReadonlySet<EntityType> = new Set(['LOCATION', 'STREET_ADDRESS', 'POSTAL_CODE']);

/** A member of an object, and no argument of a call. */
const OF_OBJECT = /:\s?["'`]$/;

/** `{ firstName: 'John', city: 'York' }` in a program is nobody, and nowhere. */
function isExample(text: string, { type, start, end }: ColumnCell): boolean {
  if (type === 'DATE_OF_BIRTH') return text.startsWith(UNIX_EPOCH, start);
  const isLiteral = isProgramLiteral({ text, start, end });
  if (PLACES.has(type)) return isLiteral && OF_OBJECT.test(text.slice(start - 3, start));
  if (type !== 'PERSON') return false;
  const name = text.slice(start, end);
  return isExampleName(name) || (isLiteral && !name.includes(' '));
}
