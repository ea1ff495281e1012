import type { Editor } from '../editors/editor.ts';
import { editorAt, editorsIn, originOf } from '../editors/find-editor.ts';
import type { SiteProfile } from '../sites.ts';
import type { Attempt } from './attempt.ts';
import { controlAt, editorOf, isSendControl } from './send-button.ts';
import { isSendKey } from './send-key.ts';

export interface SendEventsOptions {
  profile: SiteProfile | undefined;
  /** Events of our own making are under way. */
  isPassing(): boolean;
  /** The editor a person last wrote in. */
  lastEditor(): Editor | undefined;
  /** Enter is known to send in this editor. */
  enterSends(editor: Editor): boolean;
  /** Whether to hold this attempt; asked before anything is done about it. */
  isHeld(attempt: Attempt): boolean;
  /** A held attempt is complete: deal with it. */
  onHeld(attempt: Attempt): void;
  /** An attempt goes through untouched. */
  onPassed(attempt: Attempt): void;
  signal: AbortSignal;
}

/**
 * Listens for every way a message can be sent, before any listener of the page. A held attempt
 * never reaches the page; one that is not held is not touched at all.
 */
export function listenForSends(options: SendEventsOptions): void {
  const listen = { capture: true, signal: options.signal };
  const enter = enterListener(options);
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, enter, listen);

  const gesture = buttonListener(options);
  for (const type of GESTURE) window.addEventListener(type, gesture, { ...listen, passive: false });
  window.addEventListener('submit', formListener(options), listen);
}

const GESTURE = [
  ...(['touchstart', 'touchend', 'pointerdown', 'pointerup'] as const),
  ...(['mousedown', 'mouseup', 'click'] as const),
];

function enterListener(options: SendEventsOptions): (event: KeyboardEvent) => void {
  let isHolding = false;
  return (event) => {
    if (options.isPassing() || event.key !== 'Enter') return;
    if (event.type !== 'keydown') {
      if (isHolding) stop(event);
      if (event.type === 'keyup') isHolding = false;
      return;
    }
    isHolding = false;
    const editor = isSendKey(event) ? editorAt(originOf(event)) : undefined;
    if (editor === undefined) return;
    const attempt: Attempt = { by: 'enter', editor, sends: options.enterSends(editor) };
    if (!options.isHeld(attempt)) return options.onPassed(attempt);
    isHolding = true;
    stop(event);
    if (!event.repeat) options.onHeld(attempt);
  };
}

function buttonListener(options: SendEventsOptions): (event: Event) => void {
  let held: HTMLElement | undefined;
  return (event) => {
    if (options.isPassing()) return;
    const button = controlAt(originOf(event));
    if (button === undefined || !isSendControl(button, options.profile)) return;
    const editor = editorOf(button) ?? options.lastEditor();
    if (editor === undefined) return;
    const attempt: Attempt = { by: 'button', editor, button };
    if (held !== button && !options.isHeld(attempt)) {
      if (event.type === 'click') options.onPassed(attempt);
      return;
    }
    held = event.type === 'click' ? undefined : button;
    event.stopImmediatePropagation();
    // A prevented mousedown leaves the focus in the composer; a prevented touch would lose the click.
    if (event.type === 'mousedown' || event.type === 'click') event.preventDefault();
    if (event.type === 'click') options.onHeld(attempt);
  };
}

function formListener(options: SendEventsOptions): (event: SubmitEvent) => void {
  return (event) => {
    const form = event.target;
    if (options.isPassing() || !(form instanceof HTMLFormElement)) return;
    const editor = editorsIn(form).find((candidate) => candidate.read().trim() !== '');
    if (editor === undefined) return;
    const attempt: Attempt = { by: 'form', editor, form, submitter: event.submitter };
    if (!options.isHeld(attempt)) return;
    stop(event);
    options.onHeld(attempt);
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
