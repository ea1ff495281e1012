/** A place in a page that a value can be written into. */
export interface Field {
  readonly element: HTMLElement;
  /** Still in the page, and still takes text. */
  isUsable(): boolean;
  /**
   * Writes `value` where the caret is, over a selection if there is one, the way typing would.
   * Never submits anything. Resolves with whether the field took it.
   */
  write(value: string): Promise<boolean>;
}

/** Texts without what fields and editors change in them: spaces and line breaks. */
export function sameText(a: string, b: string): boolean {
  return squeezed(a) === squeezed(b);
}

export function hasText(text: string, part: string): boolean {
  return squeezed(text).includes(squeezed(part));
}

function squeezed(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
