import { Refusal } from '../../../kit/tool/index.ts';
import type { Field } from './field.ts';
import { TextBuilder } from './text-builder.ts';
import type { View } from './view.ts';

/** A stretch of the whole text: of a field, or of something that only shows as space. */
export interface Piece {
  /** Offsets in `DocumentText.text`. */
  start: number;
  end: number;
  /** Pieces of one block read on; nothing reaches over the edge of a block. */
  block: number;
  field?: Field;
}

/** Every piece costs some hundred bytes; more than this is no document but a database. */
const MOST_PIECES = 400_000;

/** Everything readable in a file as one text, with the way back to where it stands. */
export class DocumentText {
  readonly pieces: Piece[] = [];
  readonly views: View[] = [];
  readonly #builder = new TextBuilder();
  #block = 0;

  get text(): string {
    return this.#builder.toString();
  }

  /** Adds the text of a field to the block. @throws Refusal when there is too much. */
  add(field: Field): Piece {
    return this.#push(field.text.text, field);
  }

  /** Adds space within the block that is in no field, such as a tab that is an element. */
  space(text: string): void {
    this.#push(text);
  }

  /** Ends the block. */
  endBlock(separator = '\n'): void {
    this.#builder.add(separator);
    this.#block++;
  }

  addView(view: View): void {
    if (view.segments.count > 0) this.views.push(view);
  }

  /** Index of the first piece that ends behind `offset`. */
  pieceAt(offset: number): number {
    let [low, high] = [0, this.pieces.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #push(text: string, field?: Field): Piece {
    if (this.pieces.length >= MOST_PIECES)
      throw new Refusal(
        'INPUT_TOO_LARGE',
        'The file has more text or cells than can be looked at.',
        'Split it into several files.',
      );
    const start = this.#builder.length;
    const piece: Piece = { start, end: start + text.length, block: this.#block };
    if (field) piece.field = field;
    this.#builder.add(text);
    this.pieces.push(piece);
    return piece;
  }
}
