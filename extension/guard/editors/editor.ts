/** A replacement in a draft. Offsets are UTF-16 code units of the draft's text, `end` exclusive. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** A place where a person writes: a text field or the root of an editable region. */
export interface Editor {
  readonly kind: 'field' | 'rich';
  readonly element: HTMLElement;
  /** The draft with `\n` at block ends and line breaks. */
  read(): string;
  /** Replace one stretch of the draft the way typing would, so that the page notices. */
  replace(replacement: Replacement): void;
  /** Type `text` where the caret is, over a selection if there is one. */
  insert(text: string): void;
  /** Replace the whole draft. */
  fill(text: string): void;
  /** Put the caret behind the last character. */
  caretToEnd(): void;
}
