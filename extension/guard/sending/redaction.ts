import type { Finding } from '../../../shared/protocol/message.ts';
import type { Edit } from '../../../shared/redact/index.ts';
import { applyEdits, comparable } from '../editors/apply-edits.ts';
import type { Editor, Replacement } from '../editors/editor.ts';

/** A draft before and after its values became placeholders. */
export interface Redaction {
  original: string;
  redacted: string;
  edits: readonly Edit[];
  /** What the edits were made for. */
  findings: readonly Finding[];
}

export function toReplacements(edits: readonly Edit[]): Replacement[] {
  return edits.map(({ start, end, placeholder }) => ({ start, end, text: placeholder }));
}

/** The replacements that turn the redacted draft back into the original. */
export function backwards(edits: readonly Edit[]): Replacement[] {
  let shift = 0;
  return edits.map(({ start, end, placeholder, value }) => {
    const at = start + shift;
    shift += placeholder.length - (end - start);
    return { start: at, end: at + placeholder.length, text: value };
  });
}

/**
 * Brings the original draft back: in place while the redacted one is still there, else as a new
 * draft. What a person has written since then is never overwritten.
 */
export async function undoRedaction(
  editor: Editor,
  { original, redacted, edits }: Pick<Redaction, 'original' | 'redacted' | 'edits'>,
  signal: AbortSignal,
): Promise<boolean> {
  const present = comparable(editor.read());
  if (present === comparable(redacted)) return applyEdits(editor, backwards(edits), signal);
  if (present !== '') return false;
  editor.fill(original);
  return true;
}
