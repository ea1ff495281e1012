const ASCII = 128;
/** Stands for every character above ASCII. */
const BEYOND_ASCII = 'é';

const known = new Map<string, CharSet>();

/** The set of a one-character pattern; equal patterns share one. */
export function charSetOf(pattern: RegExp): CharSet {
  const key = `${pattern.flags}/${pattern.source}`;
  const existing = known.get(key);
  if (existing) return existing;
  const created = new CharSet(pattern);
  known.set(key, created);
  return created;
}

/**
 * A one-character pattern as a table: a test costs a lookup instead of a regular expression. The
 * table is filled at the first test, since most sets of a frame are never asked.
 */
class CharSet {
  readonly #pattern: RegExp;
  #ascii: Uint8Array | undefined;
  #beyond = false;

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  has(code: number): boolean {
    const ascii = this.#ascii ?? this.#fill();
    return code < ASCII ? ascii[code] === 1 : this.#beyond;
  }

  #fill(): Uint8Array {
    const ascii = new Uint8Array(ASCII);
    for (let code = 0; code < ASCII; code++) {
      ascii[code] = this.#pattern.test(String.fromCharCode(code)) ? 1 : 0;
    }
    this.#beyond = this.#pattern.test(BEYOND_ASCII);
    this.#ascii = ascii;
    return ascii;
  }
}

export type { CharSet };
