import type { Candidate } from '../engine/recognizer.ts';

/** What stands in the text where a candidate is. */
export function writtenOf({ text, start, end }: Pick<Candidate, 'text' | 'start' | 'end'>): string {
  return text.slice(start, end);
}
