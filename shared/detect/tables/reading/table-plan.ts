import { columnCalled, groupCalled } from '../columns/columns.ts';
import type { ColumnKind } from '../columns/kind.ts';
import { PEOPLES_NUMBER, PERSON, PERSONS_NUMBER } from '../columns/named-kinds.ts';
import type { Owner } from '../columns/owners.ts';
import { MOST_CELLS, type Row } from './row.ts';
import { Voices } from './voices.ts';

/** Whether and when the cells of a column are reported. */
export const NEVER = 0;
/** Wherever they look like what they should be. */
export const ALONE = 1;
/** Where the rest of the row speaks for it. */
export const BESIDE = 2;
/** Only where they are names that many people have. */
export const KNOWN_NAMES = 3;
/** Only in rows with such a name. */
export const BESIDE_KNOWN_NAME = 4;
export type Mode =
  | typeof NEVER
  | typeof ALONE
  | typeof BESIDE
  | typeof KNOWN_NAMES
  | typeof BESIDE_KNOWN_NAME;

/** Any line has a word that some column is called. */
export const NAMES_OF_HEADER = 2;
/** Speaks beside every column: no column's own voice. */
const NO_COLUMN = -2;

/** What the columns of a table hold, decided by its header alone. Made again for every header. */
export class TablePlan {
  /** How many columns there are. */
  columns = 0;
  /** The first whose cells are reported. */
  firstColumn = -1;
  readonly #kinds: (ColumnKind | undefined)[] = new Array<undefined>(MOST_CELLS).fill(undefined);
  readonly #modes = new Uint8Array(MOST_CELLS);
  readonly #voices = new Voices();
  /** Whether some column holds first names or surnames: then "nom" holds the others. */
  hasNames = false;
  /** The column of street addresses, if there is just one; else -1. */
  addressColumn = -1;
  /** Whether some column holds towns, streets or what stands in a passport about places. */
  hasPlaces = false;
  /** Whose data they are, where something outside the table says so. */
  owner: Owner | undefined;
  #hasThings = false;
  #hasSoft = false;

  /** What the column holds; undefined where its name says nothing. */
  kind(column: number): ColumnKind | undefined {
    return this.#kinds[column];
  }

  mode(column: number): Mode {
    return this.#modes[column] as Mode;
  }

  /**
   * @param fewest how many names must be known
   * @returns whether the cells of any column may be reported
   */
  make(text: string, header: Row, owner?: Owner, fewest = NAMES_OF_HEADER): boolean {
    this.firstColumn = -1;
    this.owner = owner;
    if (this.#readNames(text, header) < fewest) return false;
    this.#listen();
    for (let column = this.columns - 1; column >= 0; column--) {
      const kind = this.#kinds[column];
      const mode = kind?.type === undefined ? NEVER : this.#modeOf(kind, column);
      this.#modes[column] = mode;
      if (mode !== NEVER) this.firstColumn = column;
    }
    return this.firstColumn >= 0;
  }

  /** @returns how many names are known */
  #readNames(text: string, header: Row): number {
    let known = 0;
    let addresses = 0;
    this.hasNames = false;
    this.addressColumn = -1;
    this.hasPlaces = false;
    this.columns = header.count;
    for (let column = 0; column < header.count; column++) {
      const called = columnCalled(text, header.startOf(column), header.endOf(column));
      const kind = called?.role === 'number' ? (this.owner?.number ?? PEOPLES_NUMBER) : called;
      this.#kinds[column] = kind;
      if (kind === undefined) continue;
      known++;
      this.hasPlaces ||= kind.type === 'LOCATION' || kind.type === 'STREET_ADDRESS';
      this.hasNames ||= kind.type === 'PERSON' && kind.needs === 0;
      if (kind.type === 'STREET_ADDRESS') this.addressColumn = addresses++ > 0 ? -1 : column;
    }
    this.#numberFirst(text, header);
    return known;
  }

  /** "socio;apellidos;nombre": the name stands in columns of its own, so the first holds a number. */
  #numberFirst(text: string, header: Row): void {
    if (this.#kinds[0] !== PERSON) return;
    if (!this.hasNames && !(this.#has('first') && this.#has('last'))) return;
    const group = groupCalled(text, header.startOf(0), header.endOf(0));
    if (group >= 0) this.#kinds[0] = PERSONS_NUMBER[group];
  }

  /** Half of a name speaks only where the other half stands too. */
  #listen(): void {
    const hasHalves = this.#has('first') && this.#has('last');
    this.#hasThings = this.#has('thing');
    this.#hasSoft = this.#has('soft');
    this.#voices.clear();
    if (this.owner) this.#voices.add(NO_COLUMN, this.owner.voice);
    for (let column = 0; column < this.columns; column++) {
      const kind = this.#kinds[column];
      if (kind === undefined) continue;
      const isHalf = kind.role === 'first' || kind.role === 'last';
      if (hasHalves || !isHalf) this.#voices.add(column, kind.voice);
    }
  }

  #has(role: ColumnKind['role']): boolean {
    for (let column = 0; column < this.columns; column++)
      if (this.#kinds[column]?.role === role) return true;
    return false;
  }

  /** Whether some column holds names: addresses and telephones alone are those of firms too. */
  #isOfPeople(): boolean {
    return this.hasNames || this.#has('name');
  }

  #modeOf(kind: ColumnKind, column: number): Mode {
    const { needs, role, type } = kind;
    if (needs === 0) return ALONE;
    const speaks = this.#voices.beside(column) >= needs;
    if (kind === PEOPLES_NUMBER && (this.#hasThings || !this.#isOfPeople())) return NEVER;
    if (type === 'AGE' && !speaks && !this.#hasThings && this.#has('name'))
      return BESIDE_KNOWN_NAME;
    if (role !== 'name' && role !== 'person') return speaks ? BESIDE : NEVER;
    if (speaks && (this.hasNames || !this.#hasThings)) return BESIDE;
    return speaks || role === 'person' || this.#hasSoft ? KNOWN_NAMES : NEVER;
  }
}
