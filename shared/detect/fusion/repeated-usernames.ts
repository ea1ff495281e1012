import { isDistinctive } from '../recognizers/personal/details/username.ts';
import type { Span } from '../types.ts';

const SURE = 0.65;
/** From here a name of two parts with a dash, as many words have, counts too. */
const SURE_OF_DASH = 0.8;
const MOST_NAMES = 64;
const LONGEST = 40;

/** Every other place where a user name that was found stands as a word of its own. */
export function repeatedUsernames(text: string, spans: readonly Span[]): Span[] {
  const found = spans.filter(({ type, score }) => type === 'USERNAME' && score >= SURE);
  const names = new Set(
    found
      .map(({ start, end, score }) => ({ name: text.slice(start, end), score }))
      .filter(({ name, score }) => name.length <= LONGEST && isNoWord(name, score))
      .flatMap(({ name }) => (name.startsWith('@') ? [name, name.slice(1)] : [name])),
  );
  return [...names].slice(0, MOST_NAMES).flatMap((name) => placesOf(text, name));
}

/** User names that no word of a text is by chance. */
function isNoWord(name: string, score: number): boolean {
  return (
    isDistinctive(name.replace('@', '').toLowerCase()) ||
    (score >= SURE_OF_DASH && /^\p{Ll}{2,20}-\p{Ll}{1,20}$/u.test(name))
  );
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
