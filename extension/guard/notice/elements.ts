/** The page must not be able to answer for the person. */
export function onRealClick(target: HTMLElement, act: () => void): void {
  target.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

/** `name` is what a screen reader and a tooltip say where the label alone is not enough. */
export function button(label: string, name: string | undefined, className: string): HTMLElement {
  const created = element('button', className, label);
  created.setAttribute('type', 'button');
  if (name !== undefined) created.title = name;
  return created;
}

/** Text is only ever set as text, never as markup. */
export function element(tag: string, className: string, text?: string): HTMLElement {
  const created = document.createElement(tag);
  if (className !== '') created.className = className;
  if (text !== undefined) created.textContent = text;
  return created;
}
