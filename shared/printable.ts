/** Control characters, and those that hide text or turn its direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * Words of a stranger as they may be shown to a person: what would move a cursor, hide text or
 * turn it round is shown as its number.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`);
}
