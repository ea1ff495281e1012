import { expect, test } from 'vitest';
import { createConversation, redact } from '../../../shared/redact/index.ts';
import type { Editor, Replacement } from '../editors/editor.ts';
import { backwards, toReplacements, undoRedaction } from './redaction.ts';

const ORIGINAL = 'From ada@example.org to bob@example.org and ada@example.org.';

function redaction() {
  const spans = [...ORIGINAL.matchAll(/\w+@[\w.]+org/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type: 'EMAIL_ADDRESS' as const,
  }));
  const { text, edits } = redact(ORIGINAL, spans, createConversation());
  return { original: ORIGINAL, redacted: text, edits };
}

function apply(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduceRight((t, r) => t.slice(0, r.start) + r.text + t.slice(r.end), text);
}

function editorHolding(text: string): Editor & { text: string } {
  return {
    text,
    kind: 'field',
    element: undefined as unknown as HTMLElement,
    read() {
      return this.text;
    },
    replace(replacement) {
      this.text = apply(this.text, [replacement]);
    },
    insert(text) {
      this.text += text;
    },
    fill(filled) {
      this.text = filled;
    },
    caretToEnd: () => {},
  };
}

const signal = new AbortController().signal;

test('replacing and going back gives the original', () => {
  const { redacted, edits } = redaction();
  expect(apply(ORIGINAL, toReplacements(edits))).toBe(redacted);
  expect(apply(redacted, backwards(edits))).toBe(ORIGINAL);
});

test('undo brings the draft back, in place or after it was sent', async () => {
  const done = redaction();
  for (const present of [done.redacted, '']) {
    const editor = editorHolding(present);
    expect(await undoRedaction(editor, done, signal)).toBe(true);
    expect(editor.text).toBe(ORIGINAL);
  }
});

test('undo does not overwrite what was written since', async () => {
  const editor = editorHolding('a new message');
  expect(await undoRedaction(editor, redaction(), signal)).toBe(false);
  expect(editor.text).toBe('a new message');
});
