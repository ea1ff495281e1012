/**
 * How much work a scan may do, counted so that equal texts get equal spans on any machine. One unit
 * is about 30 ns. What a rule or all rules together may spend grows with the text, so that the time
 * is bounded by its length whatever it holds.
 */
const UNITS_A_RUN = 5;
const UNITS_A_CHECK = 8;
/** Characters of a match that cost one unit. */
const CHARS_A_UNIT = 8;

/** One rule: a pattern and a check every three characters, on top of a first stretch of text. */
const RULE_UNITS_A_CHAR = 4;
const RULE_ADVANCE = 8192;
/** All rules together. */
const UNITS_A_CHAR = 7;
const ADVANCE = 40_960;

export class WorkBudget {
  /** Candidates not looked at in this scan because their rule, or all rules, had spent too much. */
  skipped = 0;
  readonly #spent: Float64Array;
  readonly #isUnlimited: boolean;
  #total = 0;

  constructor(rules: number, isUnlimited: boolean) {
    this.#spent = new Float64Array(rules);
    this.#isUnlimited = isUnlimited;
  }

  /** Units spent in this scan. */
  get spent(): number {
    return this.#total;
  }

  reset(): void {
    this.#spent.fill(0);
    this.#total = 0;
    this.skipped = 0;
  }

  /** Whether `rule` may run a pattern at `place`; if not, that is counted. */
  allows(rule: number, place: number): boolean {
    const isInBudget =
      this.#total <= ADVANCE + place * UNITS_A_CHAR &&
      this.#spent[rule]! <= RULE_ADVANCE + place * RULE_UNITS_A_CHAR;
    if (isInBudget || this.#isUnlimited) return true;
    this.skipped++;
    return false;
  }

  /** A pattern that did not match. */
  payMiss(rule: number, effort: number): void {
    this.#pay(rule, effort * UNITS_A_RUN);
  }

  /** A match of `length` that the check rejected. */
  payRejection(rule: number, effort: number, length: number): void {
    const units = effort * (UNITS_A_RUN + UNITS_A_CHECK) + Math.floor(length / CHARS_A_UNIT);
    this.#pay(rule, units);
  }

  /** A hit: where it stands the rule will not look again. However dear, it costs little: lists are full of hits. */
  payHit(rule: number, length: number): void {
    this.#pay(rule, UNITS_A_RUN + UNITS_A_CHECK + Math.floor(length / CHARS_A_UNIT));
  }

  #pay(rule: number, units: number): void {
    this.#spent[rule]! += units;
    this.#total += units;
  }
}
