import type { Remark, ReviewSeverity } from '../finding.ts';
import { readsAsLatin } from './characters.ts';

interface Hidden {
  pattern: RegExp;
  severity: ReviewSeverity;
  code: string;
  message: string;
  /** Whether this place is none after all. */
  isFine?: (text: string, start: number, found: string) => boolean;
}

const HIDDEN: readonly Hidden[] = [
  {
    // A flag of a region is a black flag and a few tags.
    pattern: /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0000}-\u{E007F}]{1,4000}/gu,
    severity: 'danger',
    code: 'hidden-text',
    message: 'It holds a text that people cannot see and the assistant reads.',
    isFine: (text, start, found) => isFlag(text, start, found),
  },
  {
    pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,4000}/gu,
    severity: 'danger',
    code: 'hidden-text',
    message: 'It holds a row of marks in which a text can be hidden.',
  },
  {
    pattern:
      /[\u034F\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0]{8,4000}/gu,
    severity: 'danger',
    code: 'hidden-text',
    message: 'It holds a row of characters that cannot be seen, in which a text can be hidden.',
  },
  {
    pattern:
      /(?<![\u034F\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0])[\u034F\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0]{4,7}(?![\u034F\u00AD\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0])/gu,
    severity: 'warning',
    code: 'hidden-characters',
    message: 'It holds a row of characters that cannot be seen.',
  },
  {
    pattern: /[\u202D\u202E]/gu,
    severity: 'danger',
    code: 'turned-text',
    message: 'It turns the direction of writing, so that a text reads otherwise than it is.',
  },
  {
    pattern: /[\u202A\u202B\u2066-\u2068]/gu,
    severity: 'warning',
    code: 'turned-text',
    message: 'It changes the direction of writing where nothing is written from right to left.',
    isFine: (text, start) =>
      /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
        lineAround(text, start),
      ),
  },
  {
    pattern:
      /(?<=[A-Za-z])[\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0]{1,3}(?=[A-Za-z])/gu,
    severity: 'warning',
    code: 'hidden-characters',
    message: 'It holds words with characters in them that cannot be seen.',
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    pattern: /[\x01-\x08\x0E-\x1F\x7F\x90\x9B\x9D]/gu,
    severity: 'warning',
    code: 'control-characters',
    message: 'It holds characters that steer a terminal and can change what is shown there.',
  },
];

/** A word of two scripts or more, of which one could be Latin. */
const MIXED =
  /[\p{Script=Latin}][\p{L}\p{M}]{2,40}|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}][\p{L}\p{M}]{2,40}/gu;

/** What people cannot see in a text, or see as something else. */
export function findHiddenCharacters(text: string): Remark[] {
  if (!/[^\t\n\f\r\x20-\x7E]/.test(text)) return [];
  const remarks: Remark[] = [];
  for (const { pattern, isFine, ...about } of HIDDEN) {
    for (const { 0: found, index: start } of text.matchAll(pattern)) {
      if (isFine?.(text, start, found)) continue;
      remarks.push({ ...about, start, end: start + found.length });
    }
  }
  return [...remarks, ...disguisedWords(text)];
}

function disguisedWords(text: string): Remark[] {
  const remarks: Remark[] = [];
  for (const { 0: word, index: start } of text.matchAll(MIXED)) {
    if (!/[^\0-\x7F]/.test(word) || !readsAsLatin(word)) continue;
    remarks.push({
      severity: 'warning',
      code: 'disguised-word',
      message: 'It holds a word with letters of another alphabet that look the same.',
      start,
      end: start + word.length,
    });
  }
  return remarks;
}

/** Tags behind a black flag, up to the one that ends them. */
function isFlag(text: string, start: number, found: string): boolean {
  return (
    text.slice(0, start).endsWith('\u{1F3F4}') &&
    /^[\u{E0020}-\u{E007E}]{2,7}\u{E007F}$/u.test(found)
  );
}

function lineAround(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 500);
  return text.slice(start, Math.min(end === -1 ? text.length : end, at + 500));
}
