import type { EntityType } from '../../entity-types/index.ts';
import { isKnownCity } from '../../recognizers/personal/place/cities.ts';
import type { ColumnKind } from '../columns/kind.ts';
import { MOST_CELLS, type Row } from '../reading/row.ts';
import { COMMA, type Separator } from '../reading/separator.ts';
import {
  ALONE,
  BESIDE_KNOWN_NAME,
  KNOWN_NAMES,
  NEVER,
  type TablePlan,
} from '../reading/table-plan.ts';
import { Voices } from '../reading/voices.ts';
import { isBlankCell } from './blank.ts';
import { looksRight } from './looks.ts';
import { hasGivenName, isAllSmall, looksLikeNameOnly } from './names.ts';
import { otherType } from './other-type.ts';

/** What a cell looks like, by its column. */
const UNASKED = 0;
const BLANK = 1;
const RIGHT = 2;
const WRONG = 3;

/** In lines of commas two words also end a letter: "Thanks, Anna". */
const FEW_CELLS = 2;
/** How much a column says about people whose cells back the rest of their rows. */
const BACKS = 2;
/** Speaks beside every column. */
const NO_COLUMN = -2;
/** What stands around a value that is set off: `**Anna**`. */
const EMPHASIS = "*`'";

/** A row and its header, of a table or of a record. */
export interface JudgedRow {
  readonly header: Row;
  readonly row: Row;
  readonly plan: TablePlan;
  readonly separator: Separator;
}

/** Says which cells of a row are what their columns say: by the row and its header, whatever other rows are. */
export class RowJudge {
  readonly #values: string[] = new Array<string>(MOST_CELLS).fill('');
  readonly #states = new Uint8Array(MOST_CELLS);
  readonly #voices = new Voices();

  /** @returns whether any cell of the reader's row may be reported; `counts` says which */
  judge(text: string, { row, plan, header, separator }: JudgedRow): boolean {
    const isLoose = separator === COMMA && header.count <= FEW_CELLS;
    let right = 0;
    let wrong = 0;
    this.#voices.clear();
    if (plan.owner) this.#voices.add(NO_COLUMN, plan.owner.voice);
    for (let column = 0; column < plan.columns; column++) {
      const state = this.#look(text, row, plan, column, isLoose);
      this.#states[column] = state;
      if (state === RIGHT) right++;
      if (state === WRONG) wrong++;
    }
    // A line that is none of the table's may have as many cells.
    return right > 0 && right >= wrong;
  }

  /** Whether the cell under `column` is what its name says. */
  counts(column: number, plan: TablePlan): boolean {
    const kind = plan.kind(column);
    const mode = plan.mode(column);
    if (kind === undefined || mode === NEVER || this.#states[column] !== RIGHT) return false;
    const value = this.#values[column]!;
    if (otherType(kind, value, plan) !== undefined) return true;
    if (isInSmall(kind, value) && !this.#isBacked(plan)) return false;
    if (mode === KNOWN_NAMES) return hasGivenName(value);
    if (mode === BESIDE_KNOWN_NAME) return this.#hasKnownName(value.length, plan);
    return mode === ALONE || this.#voices.beside(column) >= kind.needs;
  }

  /** What a cell that counts is. */
  typeOf(column: number, plan: TablePlan): EntityType {
    const kind = plan.kind(column)!;
    return otherType(kind, this.#values[column]!, plan) ?? kind.type!;
  }

  #look(text: string, row: Row, plan: TablePlan, column: number, isLoose: boolean): number {
    const kind = plan.kind(column);
    if (kind === undefined || (kind.voice === 0 && plan.mode(column) === NEVER)) return UNASKED;
    const value = cellValue(text, row, column);
    const isStrict = isLoose || (isNameOfAnything(kind) && !plan.hasNames);
    const isOther = otherType(kind, value, plan) !== undefined;
    const state = isOther ? RIGHT : stateOf(kind, value, isStrict);
    this.#values[column] = value;
    if (state !== WRONG) this.#voices.add(column, kind.voice);
    return state;
  }

  /** Whether a column of names holds one that many people have; beside a short age, which pets have too, a whole one. */
  #hasKnownName(ageLength: number, plan: TablePlan): boolean {
    for (let column = 0; column < plan.columns; column++) {
      if (plan.kind(column)?.role !== 'name' || this.#states[column] !== RIGHT) continue;
      const value = this.#values[column]!;
      if (hasGivenName(value) && (ageLength > 1 || value.includes(' '))) return true;
    }
    return false;
  }

  /** Whether the row has a first name that many people have, a number, a date or an address of mail: it is no line of code. */
  #isBacked(plan: TablePlan): boolean {
    for (let column = 0; column < plan.columns; column++) {
      const kind = plan.kind(column);
      if (kind && this.#states[column] === RIGHT && backs(kind, this.#values[column]!)) return true;
    }
    return false;
  }
}

/** Small words are names of people and places only in a row that is backed, or when they are known. */
function isInSmall({ type }: ColumnKind, value: string): boolean {
  if (type !== 'PERSON' && type !== 'LOCATION') return false;
  return isAllSmall(value) && (type === 'PERSON' || !isKnownCity(value));
}

function isNameOfAnything({ role }: ColumnKind): boolean {
  return role === 'name' || role === 'person';
}

function backs({ type, voice }: ColumnKind, value: string): boolean {
  return type === 'PERSON' ? hasGivenName(value) : voice >= BACKS && /[\d@]/.test(value);
}

function stateOf(kind: ColumnKind, value: string, isStrict: boolean): number {
  if (isBlankCell(value)) return BLANK;
  if (!looksRight(kind, value)) return WRONG;
  return kind.type === 'PERSON' && isStrict && !looksLikeNameOnly(value) ? WRONG : RIGHT;
}

/** Takes emphasis off the cell, and doubled quotes off its value. */
function cellValue(text: string, row: Row, column: number): string {
  let start = row.startOf(column);
  let end = row.endOf(column);
  while (end - start > 2 && EMPHASIS.includes(text[start]!) && text[start] === text[end - 1]) {
    start++;
    end--;
  }
  row.set(column, start, end);
  const value = text.slice(start, end);
  return value.includes('""') ? value.replaceAll('""', '"') : value;
}
