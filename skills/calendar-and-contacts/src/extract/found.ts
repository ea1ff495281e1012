/** Something found in a text; UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** In order, the longer one first where two start together; what overlaps an earlier one is left out. */
export function withoutOverlaps<Kind extends Stretch>(found: readonly Kind[]): Kind[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return sorted.filter(({ start, end }) => {
    const isFree = start >= done;
    if (isFree) done = end;
    return isFree;
  });
}

/** A pattern of whole words out of a list, the longest first. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

/** Edges of words in any script. */
export const WORD_START = '(?<![\\p{L}\\p{N}])';
export const WORD_END = '(?![\\p{L}\\p{N}])';
