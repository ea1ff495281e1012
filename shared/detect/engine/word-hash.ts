/** FNV-1a over case-folded UTF-16 units; `| 32` folds ASCII and Latin-1 letters and leaves digits. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 32), 0x01000193);
}

export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** Whether `text` holds `word` (lower case) at `start`, ignoring case as the hash does. */
export function wordAt(text: string, start: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if ((text.charCodeAt(start + i) | 32) !== (word.charCodeAt(i) | 32)) return false;
  }
  return true;
}
