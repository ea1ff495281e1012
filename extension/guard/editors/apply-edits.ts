import type { Editor, Replacement } from './editor.ts';

/** Longest an editor may take to show a change that went through its own model. */
const SETTLE_MS = 600;
const LOOK_EVERY_MS = 8;

/**
 * Applies `edits` (sorted, offsets of the present draft) one after another, last first, and makes
 * sure the draft then reads as expected. Resolves with `false` when the editor did not take them.
 */
export async function applyEdits(
  editor: Editor,
  edits: readonly Replacement[],
  signal: AbortSignal,
): Promise<boolean> {
  let expected = editor.read();
  for (const edit of edits.toReversed()) {
    editor.replace(edit);
    expected = expected.slice(0, edit.start) + edit.text + expected.slice(edit.end);
    if (!(await reads(editor, expected, signal))) return false;
  }
  editor.caretToEnd();
  return true;
}

/** Resolves once the draft reads `expected`, or with `false` when it does not in time. */
async function reads(editor: Editor, expected: string, signal: AbortSignal): Promise<boolean> {
  const wanted = comparable(expected);
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    if (comparable(editor.read()) === wanted) return true;
    if (performance.now() > deadline || signal.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Editors turn spaces into no-break spaces and pad lines with invisible characters. */
export function comparable(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trimEnd();
}
