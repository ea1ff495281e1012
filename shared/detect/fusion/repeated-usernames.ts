import type { Span } from '../types.ts';

/** User names that no word of a text is by chance. */
const DISTINCTIVE = /^(?=.*\p{L}.*\p{L})(?:.*\d|.*\p{L}[._-]\p{L})/u;
const SURE = 0.65;
const MOST_NAMES = 64;
const LONGEST = 40;

/** Every other place where a user name that was found stands as a word of its own. */
export function repeatedUsernames(text: string, spans: readonly Span[]): Span[] {
  const found = spans.filter(({ type, score }) => type === 'USERNAME' && score >= SURE);
  const names = new Set(found.map(({ start, end }) => text.slice(start, end)));
  return [...names]
    .filter((name) => name.length <= LONGEST && DISTINCTIVE.test(name))
    .slice(0, MOST_NAMES)
    .flatMap((name) => placesOf(text, name));
}

function placesOf(text: string, name: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (touchesWord(text.charAt(at - 1)) || touchesWord(text.charAt(end))) continue;
    if (text.charAt(end) === '.' && touchesWord(text.charAt(end + 1))) continue;
    spans.push({ start: at, end, type: 'USERNAME', score: SURE, recognizer: 'username-repeated' });
  }
  return spans;
}

function touchesWord(char: string): boolean {
  return /[\p{L}\d_@/-]/u.test(char);
}
