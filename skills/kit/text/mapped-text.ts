/** Text read from a longer text, with the place each of its UTF-16 units came from. */
export interface MappedText {
  readonly text: string;
  /** Where unit `index` starts in the source; `text.length` gives the end of the last. */
  sourceAt(index: number): number;
}

// Classes, since a file has hundreds of thousands of these and a closure takes much more memory.

/** Text that stands in the source as it is. */
class Plain implements MappedText {
  readonly text: string;
  readonly #start: number;

  constructor(text: string, start: number) {
    this.text = text;
    this.#start = start;
  }

  sourceAt(index: number): number {
    return this.#start + index;
  }
}

/** Text with a place noted for each unit, and one more for its end. */
class Placed implements MappedText {
  readonly text: string;
  readonly #places: Uint32Array;

  constructor(text: string, places: Uint32Array) {
    this.text = text;
    this.#places = places;
  }

  sourceAt(index: number): number {
    return this.#places[Math.min(index, this.#places.length - 1)]!;
  }
}

/** Text that stands in the source as it is, from `start` on. */
export function plainText(text: string, start: number): MappedText {
  return new Plain(text, start);
}

/** A stretch of a source that stands for other text. */
export interface Substitution {
  start: number;
  end: number;
  text: string;
}

/** `source` from `start` to `end` with `substitutions` made, which are in order and do not overlap. */
export function substitute(
  source: string,
  start: number,
  end: number,
  substitutions: readonly Substitution[],
): MappedText {
  if (substitutions.length === 0) return plainText(source.slice(start, end), start);
  let text = '';
  const places: number[] = [];
  let done = start;
  const copyTo = (to: number) => {
    for (let at = done; at < to; at++) places.push(at);
    text += source.slice(done, to);
  };
  for (const one of substitutions) {
    copyTo(one.start);
    for (let i = 0; i < one.text.length; i++) places.push(one.start);
    text += one.text;
    done = one.end;
  }
  copyTo(end);
  places.push(end);
  return new Placed(text, Uint32Array.from(places));
}

/** `outer` was made of the text of `inner`: its places become those of the source of `inner`. */
export function compose(inner: MappedText, outer: MappedText): MappedText {
  const { text } = outer;
  const places = Uint32Array.from({ length: text.length + 1 }, (_, i) =>
    inner.sourceAt(outer.sourceAt(i)),
  );
  return new Placed(text, places);
}

/** A stretch of a text that has been read, with the places it had. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const text = mapped.text.slice(start, end);
  const places = Uint32Array.from({ length: text.length + 1 }, (_, i) =>
    mapped.sourceAt(start + i),
  );
  return new Placed(text, places);
}

const SPACES = /[\t\n\r ]{2,}|[\t\n\r]/g;

/** Runs of white space become one space, as a browser shows them. */
export function collapseSpaces(mapped: MappedText): MappedText {
  const runs = [...mapped.text.matchAll(SPACES)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    text: ' ',
  }));
  if (runs.length === 0) return mapped;
  return compose(mapped, substitute(mapped.text, 0, mapped.text.length, runs));
}
