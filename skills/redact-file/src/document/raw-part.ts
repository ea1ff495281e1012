import type { Substitution } from '../../../kit/text/index.ts';

/** The text of a file, or of one part of a package, that is changed in places and else kept. */
export class RawPart {
  readonly source: string;
  readonly #edits: Substitution[] = [];

  constructor(source: string) {
    this.source = source;
  }

  get isChanged(): boolean {
    return this.#edits.length > 0;
  }

  /** Places are those of `source`; edits must not overlap. */
  replace(edit: Substitution): void {
    this.#edits.push(edit);
  }

  /** The source with every edit made. */
  changed(): string {
    this.#edits.sort((a, b) => a.start - b.start || a.end - b.end);
    let text = '';
    let done = 0;
    for (const { start, end, text: replacement } of this.#edits) {
      text += this.source.slice(done, start) + replacement;
      done = end;
    }
    return text + this.source.slice(done);
  }
}
