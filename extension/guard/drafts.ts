import type { Editor } from './editors/editor.ts';
import { editorAt, focusedEditor, originOf } from './editors/find-editor.ts';
import type { Marks } from './marks/marks.ts';

const DRAFT_EVENTS = ['input', 'compositionend', 'focusin', 'paste', 'keyup'] as const;

/** The editor a person writes in, and a look at its draft whenever it may have changed. */
export interface Drafts {
  last(): Editor | undefined;
  look(): void;
}

export function followDrafts(marks: Marks, signal: AbortSignal): Drafts {
  let current: Editor | undefined;

  function look(): void {
    if (current !== undefined) marks.touch(current);
  }

  for (const type of DRAFT_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        const editor = editorAt(originOf(event));
        if (editor === undefined) return;
        current = current?.element === editor.element ? current : editor;
        look();
      },
      { capture: true, passive: true, signal },
    );
  }
  current = focusedEditor();
  look();
  return { last: () => current, look };
}
