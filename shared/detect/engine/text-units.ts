import { EDGE, kindOf } from './opening/char-kinds.ts';

/** Characters before the first and behind the last whose kind may be asked for. */
export const MARGIN = 16;
const FEW = 4096;
/** Room for longer texts is given back after each. */
const KEPT = 64 * 1024;
/** Of no text. */
export const NO_CODES = new Uint16Array(0);
/** From here on an encoder and its result cost less than a look at each character. */
const LONG = 1024;
const MOST_BYTES_A_UNIT = 3;
/** Bytes looked at together. */
const STEP = 4;
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
  readonly #encoder = new TextEncoder();
  /** UTF-8 of a long text, on its way to `codes`. */
  #bytes = new Uint8Array(0);

  load(text: string): void {
    const { length } = text;
    if (length >= this.codes.length) this.#makeRoom(length);
    const { codes, kinds } = this;
    if (length < LONG) for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    else this.#loadLong(text);
    for (let i = 0; i < length; i++) kinds[MARGIN + i] = KINDS[codes[i]!]!;
    codes[length] = 0;
    kinds.fill(EDGE, MARGIN + length, length + 2 * MARGIN);
    this.length = length;
  }

  /** Nothing of the text stays. */
  clear(): void {
    if (this.codes.length > KEPT) this.#makeRoom(FEW);
    this.codes.fill(0, 0, this.length);
    this.kinds.fill(EDGE, MARGIN, MARGIN + this.length);
    this.#bytes.fill(0, 0, this.length * MOST_BYTES_A_UNIT);
    this.length = 0;
  }

  /** An encoder reads a string many characters at once, whatever it is made of. */
  #loadLong(text: string): void {
    const { codes } = this;
    if (this.#bytes.length < codes.length * MOST_BYTES_A_UNIT)
      this.#bytes = new Uint8Array(codes.length * MOST_BYTES_A_UNIT);
    const bytes = this.#bytes;
    const { written } = this.#encoder.encodeInto(text, bytes);
    if (written === text.length) codes.set(bytes.subarray(0, written));
    else widen(text, bytes, written, codes);
  }

  #makeRoom(length: number): void {
    const room = Math.max(FEW, 2 ** Math.ceil(Math.log2(length + 1)));
    this.codes = new Uint16Array(room);
    this.kinds = new Uint8Array(room + 2 * MARGIN).fill(EDGE);
    this.#bytes = new Uint8Array(0);
  }
}

/** From the UTF-8 of a text to its units. What is not ASCII is read from the text, where halves of pairs are what they are. */
function widen(text: string, bytes: Uint8Array, written: number, codes: Uint16Array): void {
  let at = 0;
  let i = 0;
  while (i < written) {
    const a = bytes[i]!;
    const b = bytes[i + 1]!;
    const c = bytes[i + 2]!;
    const d = bytes[i + 3]!;
    if ((a | b | c | d) < 0x80 && i + STEP <= written) {
      codes[at] = a;
      codes[at + 1] = b;
      codes[at + 2] = c;
      codes[at + 3] = d;
      at += STEP;
      i += STEP;
    } else if (a < 0x80) {
      codes[at++] = a;
      i++;
    } else {
      codes[at] = text.charCodeAt(at);
      at++;
      if (a >= 0xf0) {
        codes[at] = text.charCodeAt(at);
        at++;
      }
      i += bytesOf(a);
    }
  }
}

/** Of the sequence that begins with this byte, which is not ASCII. */
function bytesOf(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
