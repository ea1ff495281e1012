import type { Field } from './field.ts';
import { richField } from './rich-field.ts';
import { textField } from './text-field.ts';

/** The element with the focus, also inside open shadow roots. */
export function focusedElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The field with the focus; `undefined` where something else has it, or nothing. */
export function focusedField(): Field | undefined {
  const element = focusedElement();
  return element === null ? undefined : (textField(element) ?? richField(element));
}
