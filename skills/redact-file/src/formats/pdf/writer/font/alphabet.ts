import type { FontFile } from './read-font.ts';
import { subsetFont } from './subset.ts';

/** Stands for a character the font has no glyph for. */
export const STAND_IN = '\u25a1';
/** What a reader gives where the file does not say what a glyph stands for. */
const UNREADABLE = /[\0\ufffd\p{Co}]/u;
const CONTROL = /[\p{Cc}\p{Cf}]/u;
const NO_BREAK_SPACE = '\u00a0';

function codeOf(char: string): number {
  return (char === '\t' || char === NO_BREAK_SPACE ? ' ' : char).codePointAt(0)!;
}

/** Whether a character is seen as what it is; one that shows nothing anyhow is. */
export function isDrawn(char: string, font: FontFile): boolean {
  if (UNREADABLE.test(char)) return false;
  return font.glyphOf(codeOf(char)) !== 0 || CONTROL.test(char);
}

/** The characters a document needs of a font, numbered in the order they come up. */
export class Alphabet {
  readonly #font: FontFile;
  readonly #numbers = new Map<number, number>();
  /** By number; 0 is what a font shows where there is nothing. */
  readonly #glyphs: number[] = [0];
  readonly #widths: number[] = [0];

  constructor(font: FontFile) {
    this.#font = font;
  }

  /** The numbers of the characters of a text, and its width at size 1. */
  encode(text: string): { numbers: number[]; width: number } {
    const numbers: number[] = [];
    let width = 0;
    for (const char of text) {
      const number = this.#numberOf(char);
      if (number === undefined) continue;
      numbers.push(number);
      width += this.#widths[number]! / 1000;
    }
    return { numbers, width };
  }

  get widths(): readonly number[] {
    return this.#widths;
  }

  /** The character of each number but 0. */
  get codes(): readonly (readonly [number: number, code: number])[] {
    return [...this.#numbers].map(([code, number]) => [number, code]);
  }

  /** The font with these characters only. */
  fontFile(): Uint8Array {
    return subsetFont(this.#font, this.#glyphs);
  }

  #numberOf(char: string): number | undefined {
    const code = codeOf(char);
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    if (!isDrawn(char, this.#font)) return this.#numberOf(STAND_IN);
    const glyph = this.#font.glyphOf(code);
    if (glyph === 0) return undefined;
    const number = this.#glyphs.push(glyph) - 1;
    this.#widths.push(Math.round(this.#font.widthOf(glyph)));
    this.#numbers.set(code, number);
    return number;
  }
}
