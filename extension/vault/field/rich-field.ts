import { draftText } from '../../guard/editors/draft-text.ts';
import { editorAt } from '../../guard/editors/find-editor.ts';
import { type Field, hasText } from './field.ts';

/** Longest an editor may take to show what went through its own model. */
const SETTLE_MS = 600;
const LOOK_EVERY_MS = 16;

/** The field `element` is in, where that is an editable region of any editor. */
export function richField(element: Element): Field | undefined {
  const editor = editorAt(element);
  if (editor?.kind !== 'rich') return undefined;
  const root = editor.element;
  // A page that has lost the focus keeps its caret, unless a script moves it meanwhile.
  const caret = rangeIn(root)?.cloneRange();

  return {
    element: root,
    isUsable: () => root.isConnected && root.isContentEditable,
    async write(value) {
      if (rangeIn(root) === undefined && caret !== undefined) select(root, caret);
      editor.insert(value);
      return await shows(root, value);
    },
  };
}

function rangeIn(root: HTMLElement): Range | undefined {
  const selection = selectionOf(root);
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return root.contains(range.commonAncestorContainer) ? range : undefined;
}

function select(root: HTMLElement, range: Range): void {
  if (!root.contains(range.commonAncestorContainer)) return;
  const selection = selectionOf(root);
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Inside a shadow root Chromium answers on the root, Firefox on the document. */
function selectionOf(root: HTMLElement): Selection | null {
  const tree = root.getRootNode() as { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? document.getSelection();
}

async function shows(root: HTMLElement, value: string): Promise<boolean> {
  const deadline = performance.now() + SETTLE_MS;
  while (!hasText(draftText(root).text, value)) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return true;
}
