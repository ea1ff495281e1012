import { type DraftText, draftText } from './draft-text.ts';
import type { Editor } from './editor.ts';

/** The root of an editable region, whatever editor library runs it. */
export function richEditor(root: HTMLElement): Editor {
  const insert = root.closest('[data-slate-editor]') === null ? insertByCommand : insertIntoSlate;

  function select(draft: DraftText, start: number, end: number): boolean {
    const from = draft.positionAt(start, 'start');
    const to = draft.positionAt(end, 'end');
    const selection = selectionOf(root);
    if (from === undefined || to === undefined || selection === null) return false;
    root.focus({ preventScroll: true });
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    return true;
  }

  function insertLines(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) document.execCommand('insertParagraph');
      if (line !== '') insert(root, line);
    }
  }

  return {
    kind: 'rich',
    element: root,
    read: () => draftText(root).text,
    replace({ start, end, text }) {
      if (select(draftText(root), start, end)) insert(root, text);
    },
    insert: insertLines,
    fill(text) {
      root.focus({ preventScroll: true });
      selectionOf(root)?.selectAllChildren(root);
      insertLines(text);
    },
    caretToEnd() {
      const selection = selectionOf(root);
      selection?.selectAllChildren(root);
      selection?.collapseToEnd();
    },
  };
}

/** Inside a shadow root Chromium answers on the root, Firefox on the document. */
function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? document.getSelection();
}

function insertByCommand(_root: HTMLElement, text: string): void {
  document.execCommand('insertText', false, text);
}

/** Slate follows its own model and takes text by this event only. */
function insertIntoSlate(root: HTMLElement, text: string): void {
  const range = selectionOf(root)?.getRangeAt(0);
  const targetRanges = range === undefined ? [] : [new StaticRange(range)];
  root.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      cancelable: true,
      composed: true,
      targetRanges,
    }),
  );
}
