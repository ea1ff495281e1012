import type { Editor } from './editor.ts';
import { fieldEditor } from './field-editor.ts';
import { richEditor } from './rich-editor.ts';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';

/** Where an event really happened, also inside open shadow roots. */
export function originOf(event: Event): Element | undefined {
  return asElement(event.composedPath()[0] ?? event.target);
}

/** The editor `target` belongs to, if it is in one. */
export function editorAt(target: EventTarget | null | undefined): Editor | undefined {
  const element = asElement(target);
  if (element instanceof HTMLTextAreaElement) return usable(element);
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return undefined;
  return richEditor(editableRoot(element));
}

/** The editor with the focus, also inside open shadow roots. */
export function focusedEditor(): Editor | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return editorAt(active);
}

/** All editors inside `scope`, in document order. */
export function editorsIn(scope: ParentNode): Editor[] {
  const found = [...scope.querySelectorAll(EDITABLE)].map(editorAt);
  return found.filter((editor) => editor !== undefined);
}

/** Parent element, crossing from a shadow root to its host. */
export function parentAcrossShadow(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function asElement(target: EventTarget | null | undefined): Element | undefined {
  if (target instanceof Element) return target;
  return target instanceof Node ? (target.parentElement ?? undefined) : undefined;
}

function usable(field: HTMLTextAreaElement): Editor | undefined {
  return field.readOnly || field.disabled ? undefined : fieldEditor(field);
}

function editableRoot(element: HTMLElement): HTMLElement {
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}
