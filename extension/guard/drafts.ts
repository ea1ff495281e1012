import type { Editor } from './editors/editor.ts';
import { editorAt, focusedEditor, originOf } from './editors/find-editor.ts';
import type { Marks } from './marks/marks.ts';

const DRAFT_EVENTS = ['input', 'compositionend', 'focusin', 'paste', 'keyup'] as const;

/** The editor a person writes in, and a look at its draft whenever it may have changed. */
export interface Drafts {
  last(): Editor | undefined;
  look(): void;
}

/** `onFirst` is called when the person turns to an editor for the first time. */
export function followDrafts(marks: Marks, onFirst: () => void, signal: AbortSignal): Drafts {
  let current: Editor | undefined;

  function look(): void {
    if (current !== undefined) marks.touch(current);
  }

  function turnTo(editor: Editor): void {
    if (current === undefined) onFirst();
    current = current?.element === editor.element ? current : editor;
    look();
  }

  for (const type of DRAFT_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        const editor = editorAt(originOf(event));
        if (editor === undefined) return;
        turnTo(editor);
      },
      { capture: true, passive: true, signal },
    );
  }
  const focused = focusedEditor();
  if (focused !== undefined) turnTo(focused);
  return { last: () => current, look };
}
