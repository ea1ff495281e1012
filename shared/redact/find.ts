import { canonical, tokenPattern } from './token.ts';

export interface FoundPlaceholder {
  start: number;
  end: number;
  /** Canonical spelling, e.g. `[EMAIL_1]` for `[EMAIL\_1]` in the text. */
  placeholder: string;
}

/** Every stretch of `text` spelled like a placeholder, whether or not any conversation knows it. */
export function findPlaceholders(text: string): FoundPlaceholder[] {
  if (!text.includes('[')) return [];
  const found: FoundPlaceholder[] = [];
  for (const match of text.matchAll(tokenPattern())) {
    const start = match.index;
    found.push({ start, end: start + match[0].length, placeholder: canonical(match[0]) });
  }
  return found;
}
