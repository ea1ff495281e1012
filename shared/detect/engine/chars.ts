/** Character classes of the scan loop. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const UNDERSCORE = 3;
/** At least one recognizer wants to look here. */
export const SIGN = 4;

/** Class of every ASCII character; anything above is taken for a letter. */
export function charClasses(signs: string): Uint8Array {
  const classes = new Uint8Array(128);
  for (let c = 0; c < 128; c++) classes[c] = classOf(c);
  for (const sign of signs) classes[sign.charCodeAt(0)] = SIGN;
  return classes;
}

function classOf(code: number): number {
  if (isDigitCode(code)) return DIGIT;
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return LETTER;
  return code === 95 ? UNDERSCORE : OTHER;
}

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letter or digit, with everything above ASCII taken for a letter except spaces and punctuation. */
export function isWordCode(code: number): boolean {
  if (code >= 128) return !isWideSeparator(code);
  const lower = code | 32;
  return isDigitCode(code) || (lower >= 97 && lower <= 122);
}

/** No-break and typographic spaces, typographic quotes and dashes, CJK punctuation, full-width colon. */
export function isWideSeparator(code: number): boolean {
  if (code < 0xc0) return code !== 0xaa && code !== 0xb5 && code !== 0xba;
  if (code < 0x2000) return false;
  return (
    code <= 0x206f ||
    (code >= 0x3000 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3011) ||
    code === 0xff0c ||
    code === 0xff1a ||
    code === 0xfeff
  );
}
