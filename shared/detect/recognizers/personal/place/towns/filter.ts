const OTHERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};
const HASHES = 11;

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** A name as the filters know it: small letters without accents, spaces for hyphens and apostrophes. */
export function townKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return WESTERN.test(name) ? westernKey(name.toLowerCase()) : keyOf(name);
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøßæœđ]/g, (letter) => OTHERS[letter]!)
    .replace(/[-'’.\s]+/g, ' ')
    .trim();
}

/** Letters of Latin-1 and Extended-A, whose keys are read from a table: taking accents off is dear. */
const WESTERN = /^[A-Za-z\u00C0-\u012F\u0131-\u017F'’. -]+$/;
const SEPARATOR = ' ';
const WESTERN_LETTERS = Array.from({ length: 0x180 }, (_, code) =>
  keyOf(String.fromCharCode(code)),
);

function westernKey(name: string): string {
  let key = '';
  for (let at = 0; at < name.length; at++) {
    const letter = WESTERN_LETTERS[name.charCodeAt(at)];
    if (letter) key += letter;
    else if (key !== '' && !key.endsWith(SEPARATOR)) key += SEPARATOR;
  }
  return key.endsWith(SEPARATOR) ? key.slice(0, -1) : key;
}

/** The bits of a name in a filter of so many. */
export function positionsOf(key: string, bits: number, seed: number): number[] {
  const first = hashOf(key, seed);
  const step = stepOf(key);
  return Array.from({ length: HASHES }, (_, hash) => positionOf(first, step, hash, bits));
}

function hashOf(key: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash;
}

function stepOf(key: string): number {
  let hash = 0x9e3779b9;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash | 1;
}

function positionOf(first: number, step: number, hash: number, bits: number): number {
  return ((first + Math.imul(hash, step)) >>> 0) % bits;
}

/** Whether a name is in a filter; one name in three hundred is by chance. */
export class NameFilter {
  readonly #base64: string;
  readonly #seed: number;
  #bytes: Uint8Array | undefined;

  /** @param base64 as `scripts/write-towns.mjs` writes it, and its seed */
  constructor(base64: string, seed: number) {
    this.#base64 = base64;
    this.#seed = seed;
  }

  has(key: string): boolean {
    this.#bytes ??= Uint8Array.from(atob(this.#base64), (char) => char.charCodeAt(0));
    const bytes = this.#bytes;
    const bits = bytes.length * 8;
    const first = hashOf(key, this.#seed);
    const step = stepOf(key);
    for (let hash = 0; hash < HASHES; hash++) {
      const bit = positionOf(first, step, hash, bits);
      if ((bytes[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }
}
