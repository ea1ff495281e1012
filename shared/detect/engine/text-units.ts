import { EDGE, kindOf } from './opening/char-kinds.ts';

/** Characters before the first and behind the last whose kind may be asked for. */
export const MARGIN = 16;
const FEW = 4096;
/** Room for longer texts is given back after each. */
const KEPT = 64 * 1024;
/** Of no text. */
export const NO_CODES = new Uint16Array(0);
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));

/**
 * The UTF-16 units of the text being scanned. A look at an array of numbers costs an eighth of one at
 * a string, which may be a slice of another or two put together, and a scan looks many times.
 */
export class TextUnits {
  /** Of the text, and at least one 0 behind it. */
  codes = new Uint16Array(FEW);
  /** Their kinds, from `MARGIN` on, between edges. */
  kinds = new Uint8Array(FEW + 2 * MARGIN).fill(EDGE);
  length = 0;

  load(text: string): void {
    const { length } = text;
    if (length >= this.codes.length) this.#makeRoom(length);
    const { codes, kinds } = this;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      codes[i] = code;
      kinds[MARGIN + i] = KINDS[code]!;
    }
    codes[length] = 0;
    kinds.fill(EDGE, MARGIN + length, length + 2 * MARGIN);
    this.length = length;
  }

  /** Nothing of the text stays. */
  clear(): void {
    if (this.codes.length > KEPT) this.#makeRoom(FEW);
    this.codes.fill(0, 0, this.length);
    this.kinds.fill(EDGE, MARGIN, MARGIN + this.length);
    this.length = 0;
  }

  #makeRoom(length: number): void {
    const room = Math.max(FEW, 2 ** Math.ceil(Math.log2(length + 1)));
    this.codes = new Uint16Array(room);
    this.kinds = new Uint8Array(room + 2 * MARGIN).fill(EDGE);
  }
}
