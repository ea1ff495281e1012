/** FNV-1a over case-folded UTF-16 units; `| 32` folds ASCII and Latin-1 letters and leaves digits. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 32), 0x01000193);
}

/** The hash of what stands from `start` to `end`. */
export function hashBetween(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let i = start; i < end; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

/**
 * Hashes under which `word` stands in texts: one, or where folding does not reach its letters
 * (ł, ж) one for each usual capitalisation.
 */
export function wordHashes(word: string): number[] {
  return spellings(word).map((spelling) => hashBetween(spelling, 0, spelling.length));
}

function spellings(word: string): readonly string[] {
  if (!/[\u0100-\uffff]/.test(word)) return [word];
  const upper = word.toUpperCase();
  return [...new Set([word, upper.charAt(0) + word.slice(1), upper])];
}
