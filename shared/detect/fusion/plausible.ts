import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';

const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** What a value of the type cannot be: a network sees words, not these. */
const IMPLAUSIBLE: Partial<Record<EntityType, (value: string) => boolean>> = {
  PERSON: (value) =>
    !LETTER.test(value) || DIGIT.test(value) || isTooShort(value) || /[\n@/=<>{}]/.test(value),
  LOCATION: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  ORGANIZATION: (value) => !LETTER.test(value) || /[=<>{}]/.test(value),
  STREET_ADDRESS: (value) => !LETTER.test(value) || /[@=<>{}]/.test(value),
  DATE_OF_BIRTH: (value) => !DIGIT.test(value),
  USERNAME: (value) => /\s/.test(value) || value.length < 3,
};

/** Names of a nation, a month or a code of two letters are no person. Ideographs say more in less. */
function isTooShort(value: string): boolean {
  return value.length < 2 && value.charCodeAt(0) < 0x2e80;
}

/** Whether a model's span can be what it says. */
export function isPlausible(text: string, span: Span): boolean {
  return !IMPLAUSIBLE[span.type]?.(text.slice(span.start, span.end));
}
