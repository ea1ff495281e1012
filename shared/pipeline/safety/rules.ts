import { DROP_INSTRUCTIONS_RULES } from './drop-instructions.ts';
import { HIDDEN_TEXT_RULES } from './hidden-text.ts';
import { phraseRules } from './phrase-rules.ts';
import { TRICK_RULES } from './tricks.ts';
import type { SafetyRules } from './types.ts';

/** The rules in force when none are passed, for both directions. */
export const DEFAULT_SAFETY_RULES: readonly SafetyRules[] = [
  phraseRules('prompt-injection', [
    ...DROP_INSTRUCTIONS_RULES,
    ...TRICK_RULES,
    ...HIDDEN_TEXT_RULES,
  ]),
];
