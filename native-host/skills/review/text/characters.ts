/**
 * Characters that show nothing: zero-width spaces and joiners, marks of direction, invisible
 * operators, fillers, variation selectors, tags.
 */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  // Cyrillic.
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ӏ: 'l',
  ѵ: 'v',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  Ԛ: 'Q',
  Ԝ: 'W',
  // Greek.
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  ι: 'i',
  κ: 'k',
  α: 'a',
  υ: 'u',
  τ: 't',
  χ: 'x',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  // Armenian.
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  զ: 'q',
};

/** The Latin letter that a letter of another script looks like. */
export function lookalike(char: string): string | undefined {
  return Object.hasOwn(LOOKALIKES, char) ? LOOKALIKES[char] : undefined;
}

/**
 * Whether a word of several scripts reads as Latin: every letter that is not Latin looks as if it
 * were. `Δx` and `µm` do not.
 */
export function readsAsLatin(word: string): boolean {
  let latin = 0;
  let others = 0;
  for (const char of word) {
    if (/\p{Script=Latin}/u.test(char)) latin++;
    else if (lookalike(char) !== undefined) others++;
    else if (/\p{L}/u.test(char)) return false;
  }
  return latin > 0 && others > 0 && latin + others >= 3;
}

/** `U+200B`. */
export function codePointOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
