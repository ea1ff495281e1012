/** Character classes of the scan loop. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const UNDERSCORE = 3;
/** This and higher: the `n - SIGN`th character at which a rule wants to look. */
export const SIGN = 4;

const ALL_UNITS = 0x10000;
/** Signs of other scripts than ours that separate words, and what no word is written with. */
const WIDE_SEPARATORS: readonly (readonly [first: number, last: number])[] = [
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  // Typographic spaces, quotes and dashes.
  [0x2000, 0x206f],
  // Arrows, mathematical signs, boxes, dingbats.
  [0x2190, 0x2bff],
  // CJK punctuation, and full-width forms of ours.
  [0x3000, 0x3003],
  [0x3008, 0x301f],
  [0x30fb, 0x30fb],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
  // Emoji: their first halves, and the second halves of everything in two.
  [0xd83c, 0xd83e],
  [0xdc00, 0xdfff],
  // Variation selectors and the byte order mark.
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const WORDS = classesOfAllUnits();

/** Class of every UTF-16 unit; anything above ASCII is a letter except spaces and punctuation. */
export function charClasses(signs: readonly number[]): Uint8Array {
  const classes = WORDS.slice();
  signs.forEach((code, index) => {
    classes[code] = SIGN + index;
  });
  return classes;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letter or digit, with everything above ASCII taken for a letter except spaces and punctuation. */
export function isWordCode(code: number): boolean {
  const kind = WORDS[code]!;
  return kind === LETTER || kind === DIGIT;
}

function classesOfAllUnits(): Uint8Array {
  const classes = new Uint8Array(ALL_UNITS).fill(LETTER);
  for (let code = 0; code < 0xc0; code++) classes[code] = classOfLow(code);
  for (const [first, last] of WIDE_SEPARATORS) classes.fill(OTHER, first, last + 1);
  return classes;
}

function classOfLow(code: number): number {
  if (isDigitCode(code)) return DIGIT;
  if (code === 0x5f) return UNDERSCORE;
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return LETTER;
  return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
}
