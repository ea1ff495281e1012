import { HIDDEN_TEXT_RULES } from './hidden-text.ts';
import { INJECTION_RULES } from './injection-rules.ts';
import type { SafetyRule } from './types.ts';

/** The rules in force when none are passed, for both directions. */
export const DEFAULT_SAFETY_RULES: readonly SafetyRule[] = [
  ...INJECTION_RULES,
  ...HIDDEN_TEXT_RULES,
];
