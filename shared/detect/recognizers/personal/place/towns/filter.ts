const OTHERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};
const HASHES = 9;

/** A name as the filters know it: small letters without accents, spaces for hyphens and apostrophes. */
export function townKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßæœđ]/g, (letter) => OTHERS[letter]!)
    .replace(/[-'’.\s]+/g, ' ')
    .trim();
}

/** The bits of a name in a filter of so many. */
export function positionsOf(key: string, bits: number): number[] {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return Array.from(
    { length: HASHES },
    (_, hash) => ((first + Math.imul(hash, second | 1)) >>> 0) % bits,
  );
}

/** Whether a name is in a filter; one name in five hundred is by chance. */
export class NameFilter {
  readonly #base64: string;
  #bytes: Uint8Array | undefined;

  /** @param base64 as `scripts/write-towns.mjs` writes it */
  constructor(base64: string) {
    this.#base64 = base64;
  }

  has(key: string): boolean {
    this.#bytes ??= Uint8Array.from(atob(this.#base64), (char) => char.charCodeAt(0));
    const bytes = this.#bytes;
    return positionsOf(key, bytes.length * 8).every(
      (bit) => (bytes[bit >> 3]! & (1 << (bit & 7))) !== 0,
    );
  }
}
