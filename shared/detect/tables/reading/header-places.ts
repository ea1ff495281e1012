import { startOfLine } from './lines.ts';

/** The lines of a text that may be headers, in order. */
export class HeaderPlaces {
  readonly #text: string;
  readonly #places: readonly number[] | undefined;
  #next = 0;

  /** @param places somewhere in each of those lines; undefined: any line may be one */
  constructor(text: string, places: readonly number[] | undefined) {
    this.#text = text;
    this.#places = places;
  }

  /** Start of the next such line that begins at `from`, where a line begins, or behind it; -1 when there is none. */
  next(from: number): number {
    const places = this.#places;
    if (!places) return from < this.#text.length ? from : -1;
    while (this.#next < places.length && places[this.#next]! < from) this.#next++;
    return this.#next < places.length ? startOfLine(this.#text, places[this.#next]!, from) : -1;
  }
}
