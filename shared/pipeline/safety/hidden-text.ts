import { patternRule } from './pattern-rule.ts';
import type { SafetyRule } from './types.ts';

/**
 * Text a person cannot see but a model reads. Emoji need single joiners and selectors, flags of
 * regions a run of tags after U+1F3F4, and right-to-left text needs isolates: none of them is reported.
 */
export const HIDDEN_TEXT_RULES: readonly SafetyRule[] = [
  patternRule(
    'unicode-tags',
    /(?<![\u{1F3F4}\u{E0020}-\u{E007F}])[\u{E0020}-\u{E007F}]{3,}|\u{1F3F4}[\u{E0020}-\u{E007F}]{8,}/gu,
    0.95,
  ),
  patternRule('bidi-override', /[\u202D\u202E]/gu, 0.8),
  patternRule('zero-width-run', /[\u200B-\u200D\u2060-\u2064\uFEFF]{4,}/gu, 0.8),
  patternRule('variation-selector-run', /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/gu, 0.9),
];
