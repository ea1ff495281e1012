import type { Rule } from '../../detect/engine/recognizer.ts';

/** First halves of U+E0020 to U+E01EF and of U+1F3F4 in UTF-16. */
const TAGS = '\uDB40';
const BLACK_FLAG = '\uD83C';
const ZERO_WIDTH = '\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF';
const SELECTORS =
  '\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F';

/**
 * Text a person cannot see but a model reads. Emoji need single joiners and selectors, flags of
 * regions a run of tags after U+1F3F4, and right-to-left text needs isolates: none of them is reported.
 */
export const HIDDEN_TEXT_RULES: readonly Rule[] = [
  {
    id: 'unicode-tags',
    trigger: { kind: 'sign', signs: TAGS + BLACK_FLAG },
    pattern:
      /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0020}-\u{E007F}]{3,1000}|\u{1F3F4}[\u{E0020}-\u{E007F}]{8,1000}/uy,
    score: 0.95,
  },
  {
    id: 'bidi-override',
    trigger: { kind: 'sign', signs: '\u202D\u202E' },
    pattern: /[\u202D\u202E]/y,
    score: 0.8,
  },
  {
    id: 'zero-width-run',
    trigger: { kind: 'sign', signs: ZERO_WIDTH },
    pattern: /[\u200B-\u200D\u2060-\u2064\uFEFF]{4,1000}/y,
    score: 0.8,
  },
  {
    id: 'variation-selector-run',
    trigger: { kind: 'sign', signs: SELECTORS + TAGS },
    pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,1000}/uy,
    score: 0.9,
  },
];
