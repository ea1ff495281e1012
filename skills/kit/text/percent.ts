import { type MappedText, type Substitution, substitute } from './mapped-text.ts';

const ESCAPES = /(?:%[\da-f]{2})+/gi;

/** The text of an address with its percent escapes read, as far as they are UTF-8. */
export function decodePercent(source: string): MappedText {
  const substitutions: Substitution[] = [];
  for (const match of source.matchAll(ESCAPES)) {
    const text = decoded(match[0]);
    if (text === undefined) continue;
    substitutions.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return substitute(source, 0, source.length, substitutions);
}

function decoded(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return undefined;
  }
}
