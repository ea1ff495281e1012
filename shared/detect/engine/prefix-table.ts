import type { CompiledRule, Slot, SlotPool } from './slot.ts';

const ASCII = 128;

/** A prefix of three or more characters. */
interface LongPrefix {
  readonly prefix: string;
  readonly third: number;
  readonly rules: CompiledRule[];
  slot?: Slot;
}

/** What begins with the same two characters. */
interface Pair {
  /** Rules for which the two are enough. */
  readonly rules: CompiledRule[];
  slot?: Slot;
  readonly longer: LongPrefix[];
  /** A bit for each third character of `longer`, by its lowest five bits. */
  thirds: number;
}

/** Rules by the ASCII prefix of a token. Slots are made when first asked for. */
export class PrefixTable {
  /** By `first << 7 | second`. */
  readonly #pairs = new Array<Pair | null>(ASCII * ASCII).fill(null);
  readonly #pool: SlotPool;

  constructor(pool: SlotPool) {
    this.#pool = pool;
  }

  /** `prefix` has two characters at least. */
  add(rule: CompiledRule, prefix: string): void {
    const key = (prefix.charCodeAt(0) << 7) | prefix.charCodeAt(1);
    let pair = this.#pairs[key];
    if (!pair) {
      pair = { rules: [], longer: [], thirds: 0 };
      this.#pairs[key] = pair;
    }
    if (prefix.length > 2) pair.thirds |= 1 << prefix.charCodeAt(2);
    addOnce(prefix.length === 2 ? pair.rules : rulesOf(pair.longer, prefix), rule);
  }

  /** Calls `tell` for every slot whose prefix stands at `start`; `codes` are the units of `text`, and a 0. */
  forEachAt(
    text: string,
    codes: Uint16Array,
    start: number,
    tell: (slot: Slot, start: number) => void,
  ): void {
    const first = codes[start]!;
    const second = codes[start + 1]!;
    if (first >= ASCII || second >= ASCII) return;
    const pair = this.#pairs[(first << 7) | second];
    if (!pair) return;
    if (pair.rules.length > 0) {
      pair.slot ??= this.#pool.slotOf(pair.rules);
      tell(pair.slot, start);
    }
    if (pair.longer.length === 0 || start + 2 >= text.length) return;
    const third = codes[start + 2]!;
    if ((pair.thirds & (1 << third)) === 0) return;
    for (const entry of pair.longer) {
      if (entry.third !== third || !text.startsWith(entry.prefix, start)) continue;
      entry.slot ??= this.#pool.slotOf(entry.rules);
      tell(entry.slot, start);
    }
  }
}

function rulesOf(longer: LongPrefix[], prefix: string): CompiledRule[] {
  const known = longer.find((entry) => entry.prefix === prefix);
  if (known) return known.rules;
  const rules: CompiledRule[] = [];
  longer.push({ prefix, third: prefix.charCodeAt(2), rules });
  return rules;
}

function addOnce(rules: CompiledRule[], rule: CompiledRule): void {
  if (rules.at(-1) !== rule) rules.push(rule);
}
