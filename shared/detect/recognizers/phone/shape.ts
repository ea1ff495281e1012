import type { Candidate } from '../../engine/recognizer.ts';

const SPACE = ' \\u00a0\\u2009\\u202f';
const DASH = '\\-\\u2010-\\u2013';
/** A dot before a space ends a sentence, and is no separator. */
const MARK = `(?:[${DASH}/()]|\\.(?![${SPACE}]))`;

/** What may stand between two digits of one number, then the digit: "12 34", "12-34", "(0) 12", "12 / 34". */
export const NEXT_DIGIT = `(?:[${SPACE}]?${MARK}[${SPACE}]?\\(?|[${SPACE}]{1,2}\\(?|\\)?[${SPACE}${DASH}/(]|\\)\\()?\\d`;

/** No letter, digit or further group behind; an extension may touch: "555-0187x12". */
export const PHONE_END = `(?!(?!x\\d{1,5}(?!\\w))\\w|[-.:]\\d)`;

const EXTENSION = new RegExp(
  `[,;]?[${SPACE}]{0,2}(?:\\(?(?:extension|ext|extn|x|durchwahl|dw|app|apparat|poste|interno|int|toestel|tst|wew|wewn|anknytning|ankn|ramal|anexo|extensión|extensão)[.:]?[${SPACE}]?[${DASH}]?|#)[${SPACE}]?\\d{1,6}(?!\\w)\\)?`,
  'iuy',
);
const LAST_GROUP = /[^\d]+\d+$/;
/** A group this long is the end of a number: what follows it after a space is another one. */
const CLOSING_GROUP = /\d\D+\d{6,}[ \u00a0\u202f]\d{1,4}$/;

export function writtenOf({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

export function digitsOf(candidate: Candidate): string {
  return writtenOf(candidate).replace(/\D/g, '');
}

/**
 * Makes the candidate the longest leading part that `isNumber` accepts, then takes its extension in.
 * A second number, a year or a count may stand behind a number, and it may stand in brackets.
 */
export function settleOnNumber(candidate: Candidate, isNumber: () => boolean): boolean {
  let accepted = 0;
  do {
    if (!isNumber()) {
      if (accepted > 0) break;
      continue;
    }
    accepted = candidate.end;
    // "030 12345678 12" is a number and a count where "030 12345678" is a number too.
    if (!CLOSING_GROUP.test(writtenOf(candidate))) break;
  } while (cutLastGroup(candidate));
  if (accepted === 0) return false;
  candidate.end = accepted;
  takeExtension(candidate);
  takeBracket(candidate);
  return true;
}

/** Moves the end before the last group of digits; false when too little would be left. */
function cutLastGroup(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  const rest = text.slice(start, end).replace(LAST_GROUP, '');
  if (rest.length < 6 || rest.length === end - start) return false;
  candidate.end = start + rest.length;
  return true;
}

function takeExtension(candidate: Candidate): void {
  EXTENSION.lastIndex = candidate.end;
  if (EXTENSION.test(candidate.text)) candidate.end = EXTENSION.lastIndex;
}

/** "(+49) 30 …" is matched from its plus; a bracket open at the end is left out. */
function takeBracket(candidate: Candidate): void {
  const written = writtenOf(candidate);
  const close = written.indexOf(')');
  const open = written.indexOf('(');
  if (open === 0 && close < 0) candidate.start++;
  if (close >= 0 && (open < 0 || open > close) && candidate.text[candidate.start - 1] === '(')
    candidate.start--;
}

/** Whether another group of digits stands right before, as in a hex dump or a column of figures. */
export function continuesNumbers({ text, start }: Candidate): boolean {
  return /\d[ .,\u00a0]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Dates, spans of years, IPv4 addresses, card numbers and rows of one digit. */
export function isOtherNumber(written: string): boolean {
  return (
    /^\(?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$|\d{1,3}(?:\.\d{1,3}){3}$|\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}[.:]\d\d$|(?:\d{4}[ -]){3}\d{4})/.test(
      written,
    ) || /^(\d)\1+$/.test(written)
  );
}
