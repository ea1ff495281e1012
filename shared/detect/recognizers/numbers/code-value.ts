import type { Candidate } from '../../engine/recognizer.ts';

/**
 * A code as companies and offices give them out: letters and digits, with `-`, `/`, `.`, `_` inside or in groups of
 * digits. Bounded; ends where a word ends.
 */
export const CODE =
  /(?=[A-Za-z/._-]{0,12}\d|[A-Z]{1,4} \d)(?:[A-Z]{1,4} (?=\d{3}))?[A-Za-z0-9]{1,32}(?:(?:[-._]|\/{1,2})[A-Za-z0-9]{1,24}){0,5}(?:(?<=\d) \d{2,8}(?![\w/.:-])){0,4}(?![\w@]|[-/.:]\w)/y;

/** What forms and manuals write for any number: `000000`, `XX0000`. */
const NOBODYS = /^[A-Zx-]*(\d)\1*$/;
const YEAR = /^(?:19|20)\d\d(?:-(?:19|20)\d\d)?$/;
const DATE =
  /^(?:(?:19|20)\d\d[-/.][01]?\d[-/.][0-3]?\d|[0-3]?\d[-/.][0-3]?\d[-/.](?:\d\d){1,2})(?![\d./-])/;
const VERSION_OR_AMOUNT = /^(?:v?\d+(?:\.\d+){1,3}|v\d{1,4}(?:\.\d+)*|\d+[.,]\d\d|0x[\da-f]+)$/i;
/** "client: 203.0.113.7" of a server's log. */
const IP_ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;
/** Dots between so many digits group a number; a version has fewer. */
const GROUPED_DIGITS = 6;

/** Whether a code has at least `minDigits` digits and is no year, date, version, amount or hex number. */
export function plausibleCode({ text, start, end }: Candidate, minDigits = 4): boolean {
  const code = text.slice(start, end);
  const digits = countDigits(code);
  if (NOBODYS.test(code)) return false;
  if (YEAR.test(code) || DATE.test(code) || IP_ADDRESS.test(code)) return false;
  if (isCounted(text, end)) return false;
  if (VERSION_OR_AMOUNT.test(code) && !isGrouped(code, digits)) return false;
  return digits >= minDigits;
}

function isGrouped(code: string, digits: number): boolean {
  return digits >= GROUPED_DIGITS && /^\d+\.\d{2,}\.\d{2,}/.test(code);
}

/** Whether the number counts something: "12345 euros", "4000 €", "1500 %". */
export function isCounted(text: string, end: number): boolean {
  return /^ ?(?:[€$£%]|eur|usd|gbp|pln|sek|brl|chf|zł|kr\b|dollars|points|people|times|users|items|rows|members|customers|patients|employees|students)/i.test(
    text.slice(end, end + 12),
  );
}

export function countDigits(text: string): number {
  let count = 0;
  for (const char of text) if (char >= '0' && char <= '9') count++;
  return count;
}

/** The digits of a stretch, everything else left out. */
export function digitsOf({ text, start, end }: Candidate): string {
  return text.slice(start, end).replace(/\D/g, '');
}
