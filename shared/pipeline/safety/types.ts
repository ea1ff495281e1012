import type { SafetyCategory } from '../../policy/actions.ts';

/** Where in the text a rule saw something. Offsets are UTF-16 code units, `end` exclusive. */
export interface SafetyMatch {
  /** Id of the rule. */
  rule: string;
  start: number;
  end: number;
  /** Confidence, 0 to 1. */
  score: number;
}

/**
 * Synchronous safety rules of one category: time linear in the text, never throw. A model that
 * answers later gives its own verdict, joined by `mergeVerdicts`.
 */
export interface SafetyRules {
  category: SafetyCategory;
  /** Every match, by place. */
  find(text: string): SafetyMatch[];
}
