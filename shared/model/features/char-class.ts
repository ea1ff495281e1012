export const CHAR = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  mark: 4,
  digit: 5,
  ideograph: 6,
} as const;

const SPACE = /\s/;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const NUMBER = /\p{N}/u;
const UPPER = /\p{Lu}|\p{Lt}/u;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

/** Class of a code point, by Unicode general category; ideographs are Han, hiragana and katakana. */
export function charClass(code: number): number {
  return code < 128 ? ASCII[code]! : classify(code);
}

function classify(code: number): number {
  if (isIdeograph(code)) return CHAR.ideograph;
  const char = String.fromCodePoint(code);
  if (SPACE.test(char)) return CHAR.space;
  if (LETTER.test(char)) return UPPER.test(char) ? CHAR.upper : CHAR.lower;
  if (NUMBER.test(char)) return CHAR.digit;
  return MARK.test(char) ? CHAR.mark : CHAR.other;
}

/** Blocks in which one character is about a word: these scripts put no spaces between words. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}
