import type { Editor } from './editor.ts';

/** A plain text area. */
export function fieldEditor(field: HTMLTextAreaElement): Editor {
  function insert(start: number, end: number, text: string): void {
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    const before = field.value;
    document.execCommand('insertText', false, text);
    if (field.value === before && before.slice(start, end) !== text)
      setValue(field, before.slice(0, start) + text + before.slice(end));
  }

  return {
    kind: 'field',
    element: field,
    read: () => field.value,
    replace: ({ start, end, text }) => insert(start, end, text),
    insert: (text) => insert(field.selectionStart, field.selectionEnd, text),
    fill: (text) => insert(0, field.value.length, text),
    caretToEnd: () => field.setSelectionRange(field.value.length, field.value.length),
  };
}

/** For pages that refuse editing commands: the native setter, past any setter of a framework. */
function setValue(field: HTMLTextAreaElement, value: string): void {
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  native?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
