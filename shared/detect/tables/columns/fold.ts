import { isDigitCode, isWordCode } from '../../engine/chars.ts';

const FIRST_ACCENTED = 0xc0;
const PAST_ACCENTED = 0x180;
/** Combining accents, as some systems write them behind their letter. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
/** Letters that do not fall apart into a letter and an accent. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 's', ı: 'i' };

/** What ends a word. */
export const BOUNDARY = 0;
/** What stands inside a word and is passed over. */
export const PASSED = -1;

const accented = new Uint16Array(PAST_ACCENTED - FIRST_ACCENTED);

/**
 * The letter that the UTF-16 unit `code` counts as in the name of a column: small, without accent.
 * Digits are passed over, since `phone 2` is a phone.
 */
export function fold(code: number): number {
  if (code < 128) {
    const small = code | 32;
    if (small >= 97 && small <= 122) return small;
    return isDigitCode(code) ? PASSED : BOUNDARY;
  }
  if (code < FIRST_ACCENTED) return BOUNDARY;
  if (code < PAST_ACCENTED) return foldAccented(code);
  if (code >= FIRST_MARK && code <= LAST_MARK) return PASSED;
  return isWordCode(code) ? code : BOUNDARY;
}

function foldAccented(code: number): number {
  if (!isWordCode(code)) return BOUNDARY;
  const known = accented[code - FIRST_ACCENTED]!;
  if (known !== 0) return known;
  const letter = String.fromCharCode(code).toLowerCase();
  const folded = (WHOLE[letter] ?? letter.normalize('NFD')).charCodeAt(0);
  accented[code - FIRST_ACCENTED] = folded;
  return folded;
}
