import type { Field } from './field.ts';
import { focusedElement, focusedField } from './focused-field.ts';

/** What a frame says of itself. */
export interface FrameLook {
  hasFocus: boolean;
  /** Something that takes text has the focus in it. */
  hasField: boolean;
}

/** Whether a value can be written now. */
export const READINESS = ['ready', 'page-changed', 'field-gone'] as const;
export type Readiness = (typeof READINESS)[number];
export const WRITTEN = ['written', 'field-refused', 'page-changed', 'field-gone'] as const;
export type Written = (typeof WRITTEN)[number];

type Obstacle = Exclude<Readiness, 'ready'>;

/** The extension's hand in a frame: remembers the field with the focus, and later writes into it. */
export interface FieldHand {
  /** Remembers the field with the focus under `token`, and forgets the one before. */
  look(token: string): Promise<FrameLook>;
  /** The text that is selected in the frame, with its line breaks. */
  selectedText(): string;
  readiness(token: string, origin: string): Readiness;
  write(token: string, origin: string, value: string): Promise<Written>;
}

/** `announce` lets the background see who asked: the browser tells it, and no page can. */
export function createFieldHand(announce: (token: string) => Promise<unknown>): FieldHand {
  let remembered: { token: string; field: Field } | undefined;

  function fieldFor(token: string, origin: string): Field | Obstacle {
    // A page that was loaded anew has another hand, which remembers nothing.
    if (self.origin !== origin || remembered?.token !== token) return 'page-changed';
    return remembered.field.isUsable() ? remembered.field : 'field-gone';
  }

  return {
    async look(token) {
      const field = focusedField();
      remembered = field && { token, field };
      const look = { hasFocus: document.hasFocus(), hasField: field !== undefined };
      await announce(token);
      return look;
    },
    selectedText,
    readiness(token, origin) {
      const found = fieldFor(token, origin);
      return typeof found === 'string' ? found : 'ready';
    },
    async write(token, origin, value) {
      const found = fieldFor(token, origin);
      if (typeof found === 'string') return found;
      found.element.focus({ preventScroll: true });
      // What a page does on focus may take the field away again.
      if (!found.isUsable() || !hasFocus(found.element)) return 'field-gone';
      return (await found.write(value)) ? 'written' : 'field-refused';
    },
  };
}

function hasFocus(element: Element): boolean {
  const active = focusedElement();
  return active !== null && element.contains(active);
}

function selectedText(): string {
  const active = focusedElement();
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd, value } = active;
    if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd)
      return value.slice(selectionStart, selectionEnd);
  }
  return document.getSelection()?.toString() ?? '';
}
