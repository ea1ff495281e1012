import { type CompiledRule, type Slot, slotOf } from './slot.ts';

/** Lengths from here on are nobody's. */
const MAX_LENGTH = 128;
/** Latin-1; cells for other characters are kept in a map. */
const CODES = 256;
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
  readonly #slots: (Slot | null | undefined)[] = [];

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.dependsOnAfter = entries.some(({ digitsAfter }) => digitsAfter !== undefined);
  }

  /** The rules when `after` digits stand behind, at most LONGEST_AFTER; or null. */
  slot(after: number): Slot | null {
    const known = this.#slots[after];
    if (known !== undefined) return known;
    const wanted = this.#entries.filter((entry) => entry.digitsAfter?.includes(after) ?? true);
    const rules = new Set(wanted.map(({ rule }) => rule));
    const slot = rules.size === 0 ? null : slotOf([...rules]);
    this.#slots[after] = slot;
    return slot;
  }
}

/** Rules by a length and a character. Cells are made when first asked for: a text needs few of the many. */
export class SlotGrid {
  readonly #entries: (Entry[] | undefined)[] = new Array<undefined>(MAX_LENGTH).fill(undefined);
  readonly #cells: (Cell | null | undefined)[] = [];
  readonly #wideCells = new Map<number, Cell | null>();

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
    const key = length * CODES + code;
    const known = code < CODES ? this.#cells[key] : this.#wideCells.get((length << 16) | code);
    return known === undefined ? this.#make(length, code) : known;
  }

  #make(length: number, code: number): Cell | null {
    const char = String.fromCharCode(code);
    const entries = this.#entries[length]!.filter(
      ({ chars }) => chars === '' || (code !== 0 && chars.includes(char)),
    );
    const cell = entries.length === 0 ? null : new Cell(entries);
    if (code < CODES) this.#cells[length * CODES + code] = cell;
    else this.#wideCells.set((length << 16) | code, cell);
    return cell;
  }
}
