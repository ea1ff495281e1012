import type { CompiledRule, Slot, SlotPool } from './slot.ts';

/** Lengths from here on are nobody's. */
const MAX_LENGTH = 128;
/** Latin-1; cells for other characters are kept in a map. */
const CODES = 256;
const UNKNOWN = 0;
const NONE = 1;
/** Runs of this many digits and more are one. */
export const LONGEST_AFTER = 16;

interface Entry {
  readonly rule: CompiledRule;
  /** Characters it wants; empty: any. */
  readonly chars: string;
  /** Lengths of the run of digits behind that it wants; undefined: any. */
  readonly digitsAfter: readonly number[] | undefined;
}

/** What one length and one character lead to. */
export class Cell {
  /** Whether the rules differ by the run of digits behind the character. */
  readonly dependsOnAfter: boolean;
  readonly #entries: readonly Entry[];
  readonly #pool: SlotPool;
  readonly #slots: (Slot | null | undefined)[] = [];

  constructor(entries: readonly Entry[], pool: SlotPool) {
    this.#entries = entries;
    this.#pool = pool;
    this.dependsOnAfter = entries.some(({ digitsAfter }) => digitsAfter !== undefined);
  }

  /** The rules when `after` digits stand behind, at most LONGEST_AFTER; or null. */
  slot(after: number): Slot | null {
    const known = this.#slots[after];
    if (known !== undefined) return known;
    const wanted = this.#entries.filter((entry) => entry.digitsAfter?.includes(after) ?? true);
    const rules = new Set(wanted.map(({ rule }) => rule));
    const slot = rules.size === 0 ? null : this.#pool.slotOf([...rules]);
    this.#slots[after] = slot;
    return slot;
  }
}

/** Rules by a length and a character. Cells are made when first asked for: a text needs few of the many. */
export class SlotGrid {
  readonly #entries: (Entry[] | undefined)[] = new Array<undefined>(MAX_LENGTH).fill(undefined);
  /** By `length * CODES + code`: number of the cell, `UNKNOWN` before anybody asked, `NONE` for nobody's. */
  readonly #numbers = new Int16Array(MAX_LENGTH * CODES);
  /** The first two stand for `UNKNOWN` and `NONE`. */
  readonly #cells: (Cell | null)[] = [null, null];
  readonly #wideCells = new Map<number, Cell | null>();
  readonly #pool: SlotPool;

  constructor(pool: SlotPool) {
    this.#pool = pool;
  }

  /** Lengths from `min` to `max`, before, after or with one of `chars`. */
  add(
    rule: CompiledRule,
    min: number,
    max: number,
    chars: string,
    digitsAfter?: readonly number[],
  ): void {
    const entry = { rule, chars, digitsAfter };
    for (let length = min; length <= Math.min(max, MAX_LENGTH - 1); length++) {
      const entries = this.#entries[length];
      if (entries) entries.push(entry);
      else this.#entries[length] = [entry];
    }
  }

  /** What is known for this length and character code; null: no rule wants it. */
  get(length: number, code: number): Cell | null {
    if (length >= MAX_LENGTH || this.#entries[length] === undefined) return null;
    if (code >= CODES) return this.#wide(length, code);
    const key = length * CODES + code;
    if (this.#numbers[key] === UNKNOWN) this.#numbers[key] = this.#number(this.#make(length, code));
    return this.#cells[this.#numbers[key]!]!;
  }

  #wide(length: number, code: number): Cell | null {
    const key = (length << 16) | code;
    const known = this.#wideCells.get(key);
    if (known !== undefined) return known;
    const cell = this.#make(length, code);
    this.#wideCells.set(key, cell);
    return cell;
  }

  #number(cell: Cell | null): number {
    return cell === null ? NONE : this.#cells.push(cell) - 1;
  }

  #make(length: number, code: number): Cell | null {
    const char = String.fromCharCode(code);
    const entries = this.#entries[length]!.filter(
      ({ chars }) => chars === '' || (code !== 0 && chars.includes(char)),
    );
    return entries.length === 0 ? null : new Cell(entries, this.#pool);
  }
}
