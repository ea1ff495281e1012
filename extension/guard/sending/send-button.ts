import type { Editor } from '../editors/editor.ts';
import { editorsIn, parentAcrossShadow } from '../editors/find-editor.ts';
import type { SiteProfile } from '../sites.ts';
import { looksLikeSend } from './send-words.ts';

const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="image"]';
/** How far a send button may be from its composer, in ancestors. */
const LEVELS = 8;

/** The control an event happened on, if any. */
export function controlAt(origin: Element | undefined): HTMLElement | undefined {
  const control = origin?.closest(CONTROLS);
  return control instanceof HTMLElement ? control : undefined;
}

export function isSendControl(control: HTMLElement, profile: SiteProfile | undefined): boolean {
  if (profile !== undefined && control.matches(profile.send)) return true;
  return looksLikeSend({
    labels: [
      control.getAttribute('aria-label') ?? '',
      control.title,
      control instanceof HTMLInputElement ? control.value : (control.textContent ?? ''),
    ],
    testId: control.dataset.testid ?? '',
    submits: isSubmit(control),
    opens: ['aria-haspopup', 'aria-expanded', 'aria-pressed'].some((a) => control.hasAttribute(a)),
  });
}

/** The send button that belongs to `editor`: the nearest one, looking outwards. */
export function sendButtonOf(
  editor: Editor,
  profile: SiteProfile | undefined,
): HTMLElement | undefined {
  for (const scope of scopesAround(editor.element)) {
    const found = [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (control) => isSendControl(control, profile) && isShown(control),
    );
    if (found.length > 0) return found.find(isEnabled) ?? found.at(-1);
  }
  return undefined;
}

/** The editor a send control belongs to: the nearest one that holds a draft, looking outwards. */
export function editorOf(control: HTMLElement): Editor | undefined {
  for (const scope of scopesAround(control)) {
    const withDraft = editorsIn(scope).find((editor) => editor.read().trim() !== '');
    if (withDraft !== undefined) return withDraft;
  }
  return undefined;
}

export function isEnabled(control: HTMLElement): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}

function isSubmit(control: HTMLElement): boolean {
  if (control instanceof HTMLInputElement) return control.type === 'submit';
  return control instanceof HTMLButtonElement && control.form !== null && control.type === 'submit';
}

function isShown(control: HTMLElement): boolean {
  return control.getClientRects().length > 0;
}

function* scopesAround(element: Element): Generator<Element> {
  let scope = parentAcrossShadow(element);
  for (let level = 0; level < LEVELS && scope !== undefined; level++) {
    yield scope;
    scope = parentAcrossShadow(scope);
  }
}
