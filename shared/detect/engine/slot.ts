import type { CharSet } from './char-set.ts';
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
  readonly validate: Rule['validate'];
  /** Units by which a try is multiplied, and a try that ends at the lead. */
  readonly effort: number;
  readonly leadEffort: number;
  /** How far from the end of the text it may start. */
  readonly onlyAtEnd: number;
  readonly score: number;
  readonly contextScore: number;
  readonly adjacent: boolean;
  /** Number of its list of context words, -1 without. */
  readonly group: number;
  readonly needsContext: boolean;
  /** Number of its list of required words, -1 without. */
  readonly requires: number;
  readonly notAfter: CharSet | undefined;
  /** Bits of the places of which one must hold a digit; 0: no matter. */
  readonly digitAt: number;
  readonly settles: boolean;
}

/** The rules to try at one trigger. */
export interface Slot {
  readonly always: readonly CompiledRule[];
  /** Only where one of the words they need is near. */
  readonly nearWords: readonly CompiledRule[];
}

export function slotOf(rules: readonly CompiledRule[]): Slot {
  return {
    always: rules.filter((rule) => !needsWords(rule)),
    nearWords: rules.filter(needsWords),
  };
}

function needsWords({ needsContext, requires }: CompiledRule): boolean {
  return needsContext || requires >= 0;
}
