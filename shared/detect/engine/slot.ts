import type { CharSet } from './char-set.ts';
import type { Rule } from './recognizer.ts';

/** A rule with everything the scan loop needs at hand. */
export interface CompiledRule {
  /** Place in the list of rules. */
  readonly index: number;
  readonly source: Rule;
  /** Number of its list of context words, -1 without. */
  readonly group: number;
  readonly needsContext: boolean;
  /** Number of its list of required words, -1 without. */
  readonly requires: number;
  readonly notAfter: CharSet | undefined;
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
