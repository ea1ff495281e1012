import type { SafetyCategory } from '../../policy/actions.ts';

/** Where in the text a rule saw something. Offsets are UTF-16 code units, `end` exclusive. */
export interface SafetyMatch {
  start: number;
  end: number;
  /** Confidence, 0 to 1. */
  score: number;
}

/**
 * One synchronous safety rule: time linear in the text, never throws. A model that answers later
 * gives its own verdict, joined by `mergeVerdicts`.
 */
export interface SafetyRule {
  id: string;
  category: SafetyCategory;
  find(text: string): SafetyMatch[];
}
