import { type Field, sameText } from './field.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Inputs that hold text; the rest are buttons, files, dates, colours and the like. */
const TEXT_TYPES = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

/** The field `element` is, where it is an input or a text area that takes text. */
export function textField(element: Element): Field | undefined {
  if (!isText(element)) return undefined;
  const isUsable = () => element.isConnected && !element.disabled && !element.readOnly;
  return isUsable()
    ? { element, isUsable, write: async (value) => write(element, value) }
    : undefined;
}

function isText(element: Element): element is TextElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && TEXT_TYPES.has(element.type);
}

function write(element: TextElement, value: string): boolean {
  const before = element.value;
  // Some types, such as e-mail, have no caret to ask for: there the value takes the whole field.
  const start = element.selectionStart ?? 0;
  const end = element.selectionEnd ?? before.length;
  const after = before.slice(0, start) + value + before.slice(end);
  setValue(element, after);
  if (!sameText(element.value, after)) {
    setValue(element, before);
    return false;
  }
  if (element.selectionStart !== null) {
    const caret = element.value.length - (before.length - end);
    element.setSelectionRange(caret, caret);
  }
  const typed = { bubbles: true, composed: true, inputType: 'insertText', data: value };
  element.dispatchEvent(new InputEvent('input', typed));
  element.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** The native setter, past any of a framework that watches its own. */
function setValue(element: TextElement, value: string): void {
  const { prototype } =
    element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
}
