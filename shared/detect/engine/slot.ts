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
  readonly notAfter: CharSet | undefined;
}

/** The rules to try at one trigger. */
export interface Slot {
  readonly always: readonly CompiledRule[];
  /** Only where one of their context words is near. */
  readonly inContext: readonly CompiledRule[];
}

export function slotOf(rules: readonly CompiledRule[]): Slot {
  return {
    always: rules.filter((rule) => !rule.needsContext),
    inContext: rules.filter((rule) => rule.needsContext),
  };
}
