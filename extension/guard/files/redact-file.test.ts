import { expect, test } from 'vitest';
import type { Verdict } from '../../../shared/protocol/message.ts';
import { createConversation, redact } from '../../../shared/redact/index.ts';
import { needLook, type RedactFileDeps, redactFile } from './redact-file.ts';

function verdictOn(text: string, action: Verdict['action']): Verdict {
  const start = text.indexOf('ada@example.org');
  const found = { start, end: start + 15, type: 'EMAIL_ADDRESS', score: 1 } as const;
  if (start < 0) return { action: 'allow', findings: [], safety: [], route: 'cloud' };
  return {
    action,
    findings: [{ ...found, recognizer: 'test', severity: 'medium', action }],
    safety: [],
    route: 'cloud',
  };
}

function deps(action: Verdict['action'] = 'redact'): RedactFileDeps {
  const conversation = createConversation();
  return {
    judge: async (text) => verdictOn(text, action),
    redact: async (text, spans) => redact(text, spans, conversation),
  };
}

const letter = new File(['Write to ada@example.org.'], 'letter.txt', {
  type: 'text/plain',
  lastModified: 7,
});

test('a text file leaves with placeholders, its name and date kept', async () => {
  const outcome = await redactFile(letter, deps());
  expect(await outcome.file.text()).toBe('Write to [EMAIL_1].');
  expect(outcome).toMatchObject({
    kind: 'redacted',
    file: { name: 'letter.txt', type: 'text/plain', lastModified: 7 },
  });
});

test('a clean file is the very same file', async () => {
  const clean = new File(['nothing here'], 'notes');
  expect(await redactFile(clean, deps())).toEqual({ kind: 'clean', file: clean });
});

test('a file the policy blocks does not reach the page', async () => {
  expect((await redactFile(letter, deps('block'))).kind).toBe('stopped');
});

test('what is asked about in messages is replaced in files', async () => {
  expect((await redactFile(letter, deps('ask'))).kind).toBe('redacted');
});

test('binaries and huge files go through and are reported as not scanned', async () => {
  const png = new File([Uint8Array.of(0x89, 0x50, 0)], 'a.png', { type: 'image/png' });
  const disguised = new File([Uint8Array.of(1, 0, 0, 7)], 'a.txt');
  const huge = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.log');
  for (const file of [png, disguised, huge])
    expect(await redactFile(file, deps())).toMatchObject({ kind: 'not-scanned', file });
  expect(needLook([png, huge])).toBe(false);
  expect(needLook([png, disguised])).toBe(true);
});
