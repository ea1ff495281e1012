const ASCII = 128;
/** Stands for every character above ASCII. */
const BEYOND_ASCII = 'é';

/** A one-character pattern as a table: a test costs a lookup instead of a regular expression. */
export class CharSet {
  readonly #ascii = new Uint8Array(ASCII);
  readonly #beyond: boolean;

  constructor(pattern: RegExp) {
    for (let code = 0; code < ASCII; code++) {
      this.#ascii[code] = pattern.test(String.fromCharCode(code)) ? 1 : 0;
    }
    this.#beyond = pattern.test(BEYOND_ASCII);
  }

  has(code: number): boolean {
    return code < ASCII ? this.#ascii[code] === 1 : this.#beyond;
  }
}
