import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { STATES } from './postal-code.ts';
import { isBelowStreet } from './street-line.ts';
import { isListedTown } from './towns/index.ts';

/** `1890 w maple st boise id 83702`: a ZIP code of the United States as people type it, behind a street and a town. */
export const smallZip: Recognizer = {
  id: 'postal-code-us-small',
  type: 'POSTAL_CODE',
  effort: 9,
  leadEffort: 1,
  trigger: { kind: 'digits', min: 5, max: 5 },
  notAfter: /[^ ]/,
  lead: new RegExp(`(?<=\\p{Ll}{3},?[ ](?:${STATES.toLowerCase()})[ ])`, 'uy'),
  pattern: /\d{5}(?![\w-]|[.,:/]\d)/y,
  score: 0.8,
  validate: (candidate) => townBefore(candidate) !== undefined,
};

/** The town before it. */
export const townBeforeSmallState: Recognizer = {
  ...smallZip,
  id: 'location-us-small',
  type: 'LOCATION',
  validate: (candidate) => {
    const town = townBefore(candidate);
    if (town === undefined) return false;
    candidate.start = town.start;
    candidate.end = town.end;
    return true;
  },
};

const LONGEST = 36;
const WORDS = /(?<!\p{L})(\p{Ll}{2,16} )?(\p{Ll}{3,20}),? [a-z]{2} $/u;

function townBefore({ text, start }: Candidate): { start: number; end: number } | undefined {
  const found = WORDS.exec(text.slice(Math.max(0, start - LONGEST), start));
  if (!found) return undefined;
  const [all, first = '', last = ''] = found;
  const at = start - all.length;
  if (!isBelowStreet(text, at + first.length)) return undefined;
  const end = at + first.length + last.length;
  if (first !== '' && isListedTown(first + last)) return { start: at, end };
  return isListedTown(last) ? { start: at + first.length, end } : undefined;
}
