import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { longerPlace, PLACE_NAME } from './place-name.ts';
import { codeBeforePlace, codeBehindStreet, codeInAddress, zipBehindState } from './postal-code.ts';

const BEHIND_CODE =
  /(?:\d{5}-\d{3}|\d{5}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{4}|\d{2}-\d{3}|\d{3} \d{2})(?:[,;]? {1,2}|[,;])/y;

/** The place behind a postal code: `10115 «Berlin»`, under the same conditions as the code. */
export const placeBehindCode: Recognizer = {
  ...codeBeforePlace,
  id: 'location-code',
  effort: 10,
  hitEffort: 4,
  leadEffort: 1,
  type: 'LOCATION',
  lead: BEHIND_CODE,
  pattern: new RegExp(PLACE_NAME, 'uy'),
  validate: (candidate) => codeHolds(codeBeforePlace, candidate) && takeWholeName(candidate),
};

export const placeInAddress: Recognizer = {
  ...codeInAddress,
  id: 'location-address',
  effort: 4,
  type: 'LOCATION',
  lead: BEHIND_CODE,
  pattern: new RegExp(PLACE_NAME, 'uy'),
  validate: (candidate) => codeHolds(codeInAddress, candidate) && takeWholeName(candidate),
};

/** The same behind a street line. */
export const placeBehindStreet: Recognizer = {
  ...placeBehindCode,
  id: 'location-street',
  validate: (candidate) =>
    !candidate.text.startsWith('ISO', candidate.start) &&
    codeHolds(codeBehindStreet, candidate) &&
    takeWholeName(candidate),
};

function takeWholeName(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  candidate.end = start + longerPlace(text, start, end).length;
  SHOUTED_LINE.lastIndex = start;
  if (SHOUTED_LINE.test(text)) candidate.end = SHOUTED_LINE.lastIndex;
  return true;
}

/** In capitals, on labels and letters, the rest of the line is the name: "18150 LA GUERCHE SUR L AUBOIS". */
const SHOUTED_LINE =
  /\p{Lu}[\p{Lu}'’-]{1,24}(?: \p{Lu}[\p{Lu}'’-]{0,24}){1,5}(?=[ ]?(?:[\n\r]|$))/uy;

type Check = NonNullable<Recognizer['validate']>;

/** Whether the code that begins at the anchor is one by its own rule. */
function codeHolds(code: Recognizer, { text, anchor }: Parameters<Check>[0]): boolean {
  code.pattern.lastIndex = anchor;
  if (!code.pattern.test(text)) return false;
  const end = code.pattern.lastIndex;
  return code.validate?.({ text, start: anchor, end, anchor }) ?? true;
}

const CITY = "\\p{Lu}[\\p{L}'’.-]{1,24}";
const STATE = '(?:[A-Z]{2}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)';
/** Up to three words behind a comma; two behind anything else, as those may end a street. */
const CITY_BEFORE = new RegExp(
  `(?:(?:^|[,\\n|])[ \\t]{0,2}(${CITY}(?: ${CITY}){0,2})|[\\d\\p{Ll}.][ ](?!Floor|Suite|Street|Avenue|Road|Drive|Recovery)(${CITY}(?: ${CITY})?)),? ${STATE},? $`,
  'u',
);
const LONGEST = 72;

/** The place before a state and its ZIP code: `«Springfield», IL 62704`. */
export const placeBeforeState: Recognizer = {
  ...zipBehindState,
  id: 'location-state',
  effort: 5,
  type: 'LOCATION',
  score: 0.85,
  validate(candidate) {
    const from = Math.max(0, candidate.start - LONGEST);
    const before = candidate.text.slice(from, candidate.start);
    const comma = /,[ ](?:[A-Z]{2}|[A-Z][a-z]+(?: [A-Z][a-z]+)?),? $/.exec(before);
    if (!comma) return false;
    const [, behindComma, city = behindComma] = CITY_BEFORE.exec(before) ?? [];
    if (!city) return false;
    candidate.end = from + comma.index;
    candidate.start = candidate.end - city.length;
    return candidate.text.startsWith(city, candidate.start);
  },
};
