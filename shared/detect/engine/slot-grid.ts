import { type CompiledRule, type Slot, slotOf } from './slot.ts';

/** Lengths from here on are nobody's. */
const MAX_LENGTH = 128;
/** Latin-1; slots for other characters are kept in a map. */
const CODES = 256;

interface Entry {
  readonly rule: CompiledRule;
  /** Characters it wants; empty: any. */
  readonly chars: string;
}

/** Slots by a length and a character, made when first asked for: a text needs few of the many. */
export class SlotGrid {
  readonly #entries: (Entry[] | undefined)[] = new Array<undefined>(MAX_LENGTH).fill(undefined);
  readonly #slots: (Slot | null | undefined)[] = [];
  readonly #wideSlots = new Map<number, Slot | null>();

  /** Lengths from `min` to `max`, before, after or with one of `chars`. */
  add(rule: CompiledRule, min: number, max: number, chars: string): void {
    const entry = { rule, chars };
    for (let length = min; length <= Math.min(max, MAX_LENGTH - 1); length++) {
      const entries = this.#entries[length];
      if (entries) entries.push(entry);
      else this.#entries[length] = [entry];
    }
  }

  /** The rules for this length and character code, or null. */
  get(length: number, code: number): Slot | null {
    if (length >= MAX_LENGTH || this.#entries[length] === undefined) return null;
    const key = length * CODES + code;
    const known = code < CODES ? this.#slots[key] : this.#wideSlots.get((length << 16) | code);
    return known === undefined ? this.#make(length, code) : known;
  }

  #make(length: number, code: number): Slot | null {
    const char = String.fromCharCode(code);
    const rules = this.#entries[length]!.filter(
      ({ chars }) => chars === '' || (code !== 0 && chars.includes(char)),
    ).map(({ rule }) => rule);
    const slot = rules.length === 0 ? null : slotOf([...new Set(rules)]);
    if (code < CODES) this.#slots[length * CODES + code] = slot;
    else this.#wideSlots.set((length << 16) | code, slot);
    return slot;
  }
}
