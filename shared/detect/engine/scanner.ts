import { DIGIT, isDigitCode, LETTER, OTHER, SIGN, UNDERSCORE } from './chars.ts';
import type { Dispatch, SignEntry } from './compile.ts';
import { ContextIndex } from './context-index.ts';
import { NextDigit } from './next-digit.ts';
import type { Candidate } from './recognizer.ts';
import type { CompiledRule, Slot } from './slot.ts';
import { LONGEST_AFTER } from './slot-grid.ts';
import type { SpanBuffer } from './span-buffer.ts';
import { TextUnits } from './text-units.ts';
import { noVerdict, type Verdict } from './verdict.ts';
import { HASH_SEED, hashStep } from './word-hash.ts';
import { WorkBudget } from './work-budget.ts';

/** What became of a try. */
const NO_LEAD = 0;
const NO_MATCH = 1;
const REJECTED = 2;
const HIT = 3;

export interface ScannerOptions {
  /** Do any amount of work, for texts that somebody waits for. Default false. */
  unlimited?: boolean;
}

/**
 * One pass over a text: finds triggers by table lookup and tries a rule only where its trigger
 * fires. A rule never looks again inside what it has just found, every pattern is bounded, and the
 * number of tries is limited by the length of the text, so time is linear whatever the text holds.
 */
export class Scanner {
  readonly #dispatch: Dispatch;
  readonly #hits: SpanBuffer;
  readonly #context: ContextIndex;
  readonly #budget: WorkBudget;
  readonly #nextDigit = new NextDigit();
  readonly #units = new TextUnits();
  /** End of the last hit of each rule: it starts no earlier again. */
  readonly #lastEnd: Int32Array;
  /** Where each rule was tried last: two triggers may lead to the same start. */
  readonly #lastTry: Int32Array;
  #faults = 0;
  /** Length of the last match, before its check moved it. */
  #matched = 0;
  /** The last stretch that leaves no doubt: nothing begins inside it. */
  #settledFrom = 0;
  #settledTo = 0;
  readonly #candidate: Candidate & { text: string; anchor: number; verdict: Verdict };

  constructor(dispatch: Dispatch, hits: SpanBuffer, options: ScannerOptions = {}) {
    const { length } = dispatch.rules;
    this.#dispatch = dispatch;
    this.#hits = hits;
    this.#context = new ContextIndex(dispatch.wordGroups);
    this.#budget = new WorkBudget(length, options.unlimited ?? false);
    this.#lastEnd = new Int32Array(length);
    this.#lastTry = new Int32Array(length);
    this.#candidate = { text: '', start: 0, end: 0, anchor: 0, verdict: noVerdict() };
  }

  /** Checks that broke in the last scan: always 0, or a rule has a bug. */
  get faults(): number {
    return this.#faults;
  }

  /** Candidates the last scan did not look at: 0 for any text that was not made to cost time. */
  get skipped(): number {
    return this.#budget.skipped;
  }

  /** Units of work the last scan was charged for. */
  get spent(): number {
    return this.#budget.spent;
  }

  /** Fills the hit buffer; hits come roughly by place and may overlap. */
  scan(text: string): void {
    this.#lastEnd.fill(0);
    this.#lastTry.fill(-1);
    this.#budget.reset();
    this.#faults = 0;
    this.#settledTo = 0;
    this.#units.load(text);
    this.#context.reset(text, this.#units);
    this.#nextDigit.reset(this.#units);
    this.#candidate.text = text;
    this.#candidate.verdict.anchor = -1;
    const { classes } = this.#dispatch;
    const { codes } = this.#units;
    const { length } = text;
    let i = 0;
    while (i < length) {
      if (i < this.#settledTo && i >= this.#settledFrom) {
        i = this.#settledTo;
        continue;
      }
      const kind = classes[codes[i]!]!;
      if (kind === OTHER) {
        i++;
      } else if (kind >= SIGN) {
        this.#sign(i, kind);
        i++;
      } else {
        i = this.#token(text, i);
      }
    }
    this.#units.clear();
    this.#context.reset('', this.#units);
    this.#nextDigit.reset(this.#units);
    this.#candidate.text = '';
  }

  readonly #tryToken = (slot: Slot, start: number): void => this.#tryAll(slot, start, start);

  /** Reads one token (letters, digits, `_`) and dispatches it; returns its end. */
  #token(text: string, start: number): number {
    const { classes } = this.#dispatch;
    const { codes, length } = this.#units;
    let hash = HASH_SEED;
    let wordStart = start;
    let digitsOnly = true;
    let end = start;
    for (; end < length; end++) {
      const code = codes[end]!;
      const kind = classes[code]!;
      if (kind === LETTER || kind === DIGIT) {
        if (kind === LETTER) digitsOnly = false;
        hash = hashStep(hash, code);
        continue;
      }
      if (kind !== UNDERSCORE) break;
      digitsOnly = false;
      if (end > wordStart) this.#word(wordStart, hash);
      wordStart = end + 1;
      hash = HASH_SEED;
    }
    if (digitsOnly) {
      this.#digits(start, end);
    } else {
      if (end > wordStart) this.#word(wordStart, hash);
      this.#dispatch.prefixes.forEachAt(text, codes, start, this.#tryToken);
    }
    const slot = this.#dispatch.tokens.get(end - start, codes[start]!)?.slot(0);
    if (slot) this.#tryAll(slot, start, start);
    return end;
  }

  #digits(start: number, end: number): void {
    const { codes } = this.#units;
    const cell = this.#dispatch.digits.get(end - start, codes[end]!);
    if (!cell) return;
    const slot = cell.slot(cell.dependsOnAfter ? digitsFrom(codes, end + 1) : 0);
    if (slot) this.#tryAll(slot, start, start);
  }

  #sign(at: number, kind: number): void {
    const { codes } = this.#units;
    for (const entry of this.#dispatch.signs[kind - SIGN]!) {
      const start = walkBack(codes, at, entry);
      if (start >= 0) this.#tryAll(entry.slot, start, at);
    }
  }

  #word(start: number, hash: number): void {
    const word = this.#dispatch.words.get(hash);
    if (word >= 0) this.#tryAll(this.#dispatch.wordSlots[word]!, start, start);
  }

  /** Tries those rules of a slot that the characters around a place do not rule out. */
  #tryAll(slot: Slot, start: number, anchor: number): void {
    const { kinds } = this.#units;
    this.#budget.payGlance();
    const { list } = slot.ahead.read(kinds, start);
    if (list.length === 0) return;
    const { flags } = slot.behind.read(kinds, start);
    const { rules, firstNearWords } = slot;
    let isRead = false;
    for (const place of list) {
      if (flags[place] === 0) continue;
      const rule = rules[place]!;
      if (place >= firstNearWords) {
        // Words cost less than most patterns, so whoever depends on them is asked for them first.
        if (!isRead && !this.#context.lookAround(start)) return;
        isRead = true;
        if (!this.#mayBeNear(rule)) continue;
      }
      this.#try(rule, start, anchor);
    }
  }

  #mayBeNear({ needsContext, group, requires }: CompiledRule): boolean {
    if (needsContext && (group < 0 || !this.#context.mayHave(group))) return false;
    return requires < 0 || this.#context.mayHave(requires);
  }

  /** Tries one rule with its candidate starting at `start`; `anchor` is where it was triggered. */
  #try(rule: CompiledRule, start: number, anchor: number): void {
    const { index, notAfter, digitWithin, effort } = rule;
    const candidate = this.#candidate;
    const { text } = candidate;
    if (start < this.#lastEnd[index]! || start === this.#lastTry[index]) return;
    if (text.length - start > rule.onlyAtEnd) return;
    if (notAfter && start > 0 && notAfter.has(this.#units.codes[start - 1]!)) return;
    if (digitWithin > 0 && !this.#nextDigit.isWithin(start, digitWithin)) return;
    if (!this.#budget.allows(index, start)) return;
    this.#lastTry[index] = start;
    const outcome = this.#match(rule, start, anchor);
    const length = this.#matched;
    if (outcome === NO_LEAD) {
      this.#budget.payFailure(index, rule.leadEffort);
      return;
    }
    if (outcome === NO_MATCH) {
      // A pattern alone fails at its first characters; a lead behind its word has gone further.
      if (rule.lead) this.#budget.payFailure(index, effort);
      else this.#budget.payMiss(index);
      return;
    }
    if (outcome === REJECTED) {
      this.#budget.payRejection(index, effort, length);
      return;
    }
    this.#budget.payHit(index, rule.hitEffort, length);
    this.#lastEnd[index] = candidate.end;
    if (rule.settles) {
      this.#settledFrom = candidate.start;
      this.#settledTo = candidate.end;
    }
    this.#hits.push(candidate.start, candidate.end, index, this.#score(rule));
  }

  /** Runs the pattern and the check; after a hit the candidate says where. */
  #match(rule: CompiledRule, start: number, anchor: number): number {
    const { lead, glue, pattern, validate } = rule;
    const candidate = this.#candidate;
    const { text } = candidate;
    let from = lead ? matchEnd(lead, text, start) : start;
    if (from >= 0 && glue) from = matchEnd(glue, text, from);
    if (from < 0) return NO_LEAD;
    const end = matchEnd(pattern, text, from);
    if (end <= from) return NO_MATCH;
    candidate.start = from;
    candidate.end = end;
    candidate.anchor = anchor;
    this.#matched = end - from;
    if (rule.needsContext && !this.#inContext(rule)) return NO_MATCH;
    return validate && !this.#passes(validate) ? REJECTED : HIT;
  }

  /** A check that breaks must not take the rest of the message's protection with it. */
  #passes(validate: NonNullable<CompiledRule['validate']>): boolean {
    try {
      return validate(this.#candidate);
    } catch {
      this.#faults++;
      return false;
    }
  }

  #score(rule: CompiledRule): number {
    return rule.group >= 0 && this.#inContext(rule) ? rule.contextScore : rule.score;
  }

  #inContext({ group, adjacent }: CompiledRule): boolean {
    if (group < 0) return false;
    const { start, end } = this.#candidate;
    return this.#context.has(group, start, end, adjacent);
  }
}

/** End of a sticky match at `at`, or -1. `test` is used because it allocates nothing. */
function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** How many digits stand at `start`, as far as it matters. */
function digitsFrom(codes: Uint16Array, start: number): number {
  const limit = start + LONGEST_AFTER;
  let at = start;
  while (at < limit && isDigitCode(codes[at] ?? 0)) at++;
  return Math.max(0, at - start);
}

/** Where the candidate starts when its sign stands at `at`; -1 when nothing it needs stands before. */
function walkBack(codes: Uint16Array, at: number, { back, maxBack }: SignEntry): number {
  if (!back) return at;
  const limit = Math.max(0, at - maxBack);
  let start = at;
  while (start > limit && back.has(codes[start - 1]!)) start--;
  return start === at ? -1 : start;
}
