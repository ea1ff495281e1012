import type { Remark } from '../finding.ts';

/** As many blank lines push what follows out of every window. */
const MANY_BLANK_LINES = 40;

/** Where an example of code begins or ends. */
const FENCE = /^[ \t]{0,6}(?:```|~~~)/gm;

const TO_THE_RIGHT = 'A text stands so far to the right that it is out of sight.';
const OUT_OF_SIGHT: readonly { pattern: RegExp; message: string }[] = [
  { pattern: /[^\s|][ \t\u00A0]{120,}(?=[^\s|])/g, message: TO_THE_RIGHT },
  { pattern: /^[ \t\u00A0]{250,}(?=[^\s|])/gm, message: TO_THE_RIGHT },
  {
    pattern:
      /<\w{1,12}\s[^>\n]{0,200}?style\s{0,2}=\s{0,2}["'][^"'\n]{0,200}?(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden|font-size\s{0,2}:\s{0,2}0(?![.\d])|opacity\s{0,2}:\s{0,2}0(?![.\d]))/gi,
    message: 'A text is made invisible by its style.',
  },
];

/** Finds text of a Markdown document that people do not see; examples of code are passed over. */
export function findOutOfSight(text: string): Remark[] {
  const found = OUT_OF_SIGHT.flatMap(({ pattern, message }) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) =>
      // The place of what is hidden, not of what hides it.
      remarkAt(index + whole.length - 1, message),
    ),
  );
  const fences = [...text.matchAll(FENCE)].map(({ index }) => index);
  return [...found, ...farDown(text)].filter(({ start }) => !isInFence(fences, start));
}

function farDown(text: string): Remark[] {
  const remarks: Remark[] = [];
  let blank = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') blank++;
    else {
      if (blank >= MANY_BLANK_LINES)
        remarks.push(remarkAt(at, 'A text stands so far down that it is out of sight.'));
      blank = 0;
    }
    at += line.length + 1;
  }
  return remarks;
}

function remarkAt(start: number, message: string): Remark {
  return { severity: 'warning', code: 'out-of-sight', message, start, end: start + 1 };
}

/** Whether an example of code has begun before `at` and not ended. */
function isInFence(fences: readonly number[], at: number): boolean {
  const next = fences.findIndex((fence) => fence > at);
  return (next === -1 ? fences.length : next) % 2 === 1;
}
