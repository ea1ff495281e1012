/** The words of a list written with spaces and line breaks between them. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const UNACCENTED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss' };

/** Adds the spelling without accents of every word that has some: people type those too. */
export function withPlain(list: readonly string[]): readonly string[] {
  return [...new Set(list.flatMap((word) => [word, plain(word)]))];
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøß]/g, (char) => UNACCENTED[char]!);
}

/** Regular-expression source: any of these words, the longest first; dots are dots, the rest is source. */
export function anyOf(list: readonly string[]): string {
  const sources = [...list].sort((a, b) => b.length - a.length);
  return `(?:${sources.map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}

/** Regular-expression source of these words with a small or a capital first letter, or in capitals. */
export function anyCaseOf(list: readonly string[]): string {
  return anyOf(list.flatMap((word) => [firstEither(word), word.toUpperCase()]));
}

function firstEither(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}
