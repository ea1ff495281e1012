/** "a, b, c" as a list; line breaks are free. */
export function cues(text: string): readonly string[] {
  return text
    .split(',')
    .map((cue) => cue.trim().replace(/\s+/g, ' '))
    .filter((cue) => cue !== '');
}

const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss' };

/** The word as it is typed without accents. */
function unaccented(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæß]/g, (char) => UNDECOMPOSED[char]!);
}

/**
 * Spellings under which a word trigger has to know `word`: as it is, without accents, and in capitals
 * where the engine's case folding, which covers Latin-1 only, would miss them (Polish).
 */
export function spellings(word: string): readonly string[] {
  const plain = unaccented(word);
  const beyondLatin1 = /[^\0-\u00ff]/.test(word);
  return [...new Set(beyondLatin1 ? [word, plain, word.toUpperCase()] : [word, plain])];
}

/** "kunden" of "kundennummer". */
export function stemBeforeNumber(cue: string): string | undefined {
  return /^\p{L}{3,24}(?=nummer$)/u.exec(cue)?.[0];
}

/**
 * Regular-expression source of a cue: accents optional, a space or `-` or `_` or nothing between words,
 * "nummer" at the end of one also as "nr".
 */
export function cueSource(cue: string): string {
  const stem = stemBeforeNumber(cue);
  if (stem !== undefined) return `${cueSource(stem)}[ -]?n(?:umme)?r`;
  return [...cue].map(charSource).join('');
}

function charSource(char: string): string {
  if (char === ' ') return '[ _.-]{0,4}';
  const plain = unaccented(char);
  if (/['’]/.test(char)) return "['’]";
  if (plain === char) return char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  return plain.length === 1 ? `[${char}${plain}]` : `(?:${char}|${plain})`;
}
