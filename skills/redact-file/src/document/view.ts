import type { Piece } from './document-text.ts';
import { TextBuilder } from './text-builder.ts';

/** The same text in other words around it, so that rules see what belongs to it. */
export interface View {
  text: string;
  segments: Segments;
}

/** A stretch of a view that stands for a stretch of the document. */
export interface Segment {
  /** Offsets in the text of the view. */
  start: number;
  end: number;
  /** Where `start` is in the document. */
  at: number;
  /** Set when all of the stretch stands for all of a piece, which ends there. */
  wholeEnd: number | undefined;
}

const FIELDS = 4;
const NOT_WHOLE = -1;

/** The segments of a view in order, kept as numbers: there are as many as a table has cells. */
export class Segments {
  readonly #numbers: number[] = [];

  get count(): number {
    return this.#numbers.length / FIELDS;
  }

  add({ start, end, at, wholeEnd = NOT_WHOLE }: Segment): void {
    this.#numbers.push(start, end, at, wholeEnd);
  }

  get(index: number): Segment {
    const first = index * FIELDS;
    const [start, end, at, whole] = this.#numbers.slice(first, first + FIELDS);
    return { start: start!, end: end!, at: at!, wholeEnd: whole === NOT_WHOLE ? undefined : whole };
  }

  /** Index of the first segment that ends behind `offset`. */
  firstBehind(offset: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#numbers[middle * FIELDS + 1]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Puts a view together, line by line. */
export class ViewBuilder {
  readonly #builder = new TextBuilder();
  readonly #segments = new Segments();

  /** Words that stand for nothing in the document. */
  words(text: string): this {
    this.#builder.add(text);
    return this;
  }

  /** A stretch of the document as it is. */
  stretch(text: string, at: number): this {
    return this.#segment(text, at, undefined);
  }

  /** Other text for a whole piece, such as the date a number stands for. */
  instead(text: string, piece: Piece): this {
    return this.#segment(text, piece.start, piece.end);
  }

  done(): View {
    return { text: this.#builder.toString(), segments: this.#segments };
  }

  #segment(text: string, at: number, wholeEnd: number | undefined): this {
    const start = this.#builder.length;
    if (text !== '') this.#segments.add({ start, end: start + text.length, at, wholeEnd });
    return this.words(text);
  }
}
