/**
 * How much work a scan may do, counted so that equal texts get equal spans on any machine. One unit
 * is about 30 ns. What a rule or all rules together may spend grows with the text, so that the time
 * is bounded by its length whatever it holds.
 */
const UNITS_A_RUN = 5;
const UNITS_A_CHECK = 8;
/** Characters of a match that cost one unit. */
const CHARS_A_UNIT = 8;
/** Asking which of the rules of a trigger may match at all. */
const UNITS_A_GLANCE = 1;
/** A pattern that fails at its first characters. */
const UNITS_A_MISS = 3;

/** One rule: a pattern and a check every three characters, on top of a first stretch of text. */
const RULE_UNITS_A_CHAR = 4;
const RULE_ADVANCE = 8192;
/** All rules together. */
const UNITS_A_CHAR = 6;
const ADVANCE = 36_864;
/** Rules that find what they look for may go on when that is spent, up to this. */
const UNITS_A_CHAR_AT_MOST = 7;
/** What a rule may spend on failures before its first hit, and for each hit, to count among them. */
const CREDIT = 160;
const CREDIT_A_HIT = 400;

export class WorkBudget {
  /** Candidates not looked at in this scan because their rule, or all rules, had spent too much. */
  skipped = 0;
  readonly #spent: Float64Array;
  /** What each rule may spend and still be one that finds what it looks for. */
  readonly #credit: Float64Array;
  readonly #isUnlimited: boolean;
  #total = 0;

  constructor(rules: number, isUnlimited: boolean) {
    this.#spent = new Float64Array(rules);
    this.#credit = new Float64Array(rules).fill(CREDIT);
    this.#isUnlimited = isUnlimited;
  }

  /** Units spent in this scan. */
  get spent(): number {
    return this.#total;
  }

  reset(): void {
    this.#spent.fill(0);
    this.#credit.fill(CREDIT);
    this.#total = 0;
    this.skipped = 0;
  }

  /** Whether `rule` may run a pattern at `place`; if not, that is counted. */
  allows(rule: number, place: number): boolean {
    if (this.#isInBudget(rule, place) || this.#isUnlimited) return true;
    this.skipped++;
    return false;
  }

  #isInBudget(rule: number, place: number): boolean {
    const spent = this.#spent[rule]!;
    const finds = spent <= this.#credit[rule]!;
    if (!finds && spent > RULE_ADVANCE + place * RULE_UNITS_A_CHAR) return false;
    if (this.#total <= ADVANCE + place * UNITS_A_CHAR) return true;
    return finds && this.#total <= ADVANCE + place * UNITS_A_CHAR_AT_MOST;
  }

  /** A look at what stands around a trigger. */
  payGlance(): void {
    this.#total += UNITS_A_GLANCE;
  }

  /** A pattern that failed at its first characters. */
  payMiss(rule: number): void {
    this.#pay(rule, UNITS_A_MISS);
  }

  /** A pattern, or what leads to it, that failed further on. */
  payFailure(rule: number, effort: number): void {
    this.#pay(rule, effort * UNITS_A_RUN);
  }

  /** A match of `length` that the check rejected. */
  payRejection(rule: number, effort: number, length: number): void {
    const units = effort * (UNITS_A_RUN + UNITS_A_CHECK) + Math.floor(length / CHARS_A_UNIT);
    this.#pay(rule, units);
  }

  /** A hit: where it stands the rule will not look again. It costs less than a rejection: lists are full of hits. */
  payHit(rule: number, hitEffort: number, length: number): void {
    const units = hitEffort * (UNITS_A_RUN + UNITS_A_CHECK) + Math.floor(length / CHARS_A_UNIT);
    this.#pay(rule, units);
    this.#credit[rule]! += units + CREDIT_A_HIT;
  }

  #pay(rule: number, units: number): void {
    this.#spent[rule]! += units;
    this.#total += units;
  }
}
