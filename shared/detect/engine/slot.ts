import type { CharSet } from './char-set.ts';
import { JointOpenings, type Opening } from './opening/index.ts';
import type { Rule } from './recognizer.ts';

/**
 * A rule with everything the scan loop needs at hand. Copied from rules of many shapes into one, since
 * a property of an object that may have any shape is several times as slow to read.
 */
export interface CompiledRule {
  /** Place in the list of rules. */
  readonly index: number;
  readonly lead: RegExp | undefined;
  readonly glue: RegExp | undefined;
  readonly pattern: RegExp;
  /** What must stand at its start. */
  readonly opening: Opening;
  readonly validate: Rule['validate'];
  /** Units by which a try is multiplied, and a try that ends at the lead. */
  readonly effort: number;
  readonly hitEffort: number;
  readonly leadEffort: number;
  /** How far from the end of the text it may start. */
  readonly onlyAtEnd: number;
  /** How far from the start a digit must stand; 0: no matter. */
  readonly digitWithin: number;
  readonly score: number;
  readonly contextScore: number;
  readonly adjacent: boolean;
  /** Number of its list of context words, -1 without. */
  readonly group: number;
  readonly needsContext: boolean;
  /** Number of its list of required words, -1 without. */
  readonly requires: number;
  readonly notAfter: CharSet | undefined;
  readonly settles: boolean;
}

/** The rules to try at one trigger. */
export class Slot {
  readonly rules: readonly CompiledRule[];
  /** From here on rules are tried only where one of the words they need is near. */
  readonly firstNearWords: number;
  #ahead: JointOpenings | undefined;
  #behind: JointOpenings | undefined;

  constructor(rules: readonly CompiledRule[]) {
    const always = rules.filter((rule) => !needsWords(rule));
    this.rules = [...always, ...rules.filter(needsWords)];
    this.firstNearWords = always.length;
  }

  /** What tells from the text behind a place which of the rules may match there. */
  get ahead(): JointOpenings {
    this.#ahead ??= new JointOpenings(
      this.rules.map(({ opening }) => opening.ahead),
      'forwards',
    );
    return this.#ahead;
  }

  /** The same from the text before it. */
  get behind(): JointOpenings {
    this.#behind ??= new JointOpenings(
      this.rules.map(({ opening }) => opening.behind),
      'backwards',
    );
    return this.#behind;
  }
}

/** Triggers that lead to the same rules share what is known of them. */
export class SlotPool {
  readonly #slots = new Map<string, Slot>();

  slotOf(rules: readonly CompiledRule[]): Slot {
    const key = rules.map(({ index }) => index).join();
    const known = this.#slots.get(key);
    if (known) return known;
    const created = new Slot(rules);
    this.#slots.set(key, created);
    return created;
  }
}

function needsWords({ needsContext, requires }: CompiledRule): boolean {
  return needsContext || requires >= 0;
}
