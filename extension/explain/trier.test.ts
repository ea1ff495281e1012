import { expect, test } from 'vitest';
import { DEFAULT_POLICY, type Policy } from '../../shared/policy/index.ts';
import { createTrier } from './trier.ts';

const TEXT = 'mail ada@example.org about XY-77, see https://example.org/a';
const tried = createTrier();

function found(policy: Policy) {
  return tried(TEXT, policy, []).map((f) => [TEXT.slice(f.start, f.end), f.action]);
}

test('shows what is found under the present policy, and what happens to it', () => {
  const own = { ...DEFAULT_POLICY, detection: { custom: [{ id: 'ticket', pattern: 'XY-\\d+' }] } };
  expect(found(own)).toEqual([
    ['ada@example.org', 'redact'],
    ['XY-77', 'redact'],
    ['https://example.org/a', 'allow'],
  ]);
  expect(found({ ...DEFAULT_POLICY, profile: 'off' })).toEqual([]);
});

test('joins what the model found', () => {
  const text = 'ask Mia Lindqvist';
  const span = { start: 4, end: 17, type: 'PERSON', score: 0.9, recognizer: 'model' } as const;
  expect(tried(text, DEFAULT_POLICY, [span])).toMatchObject([{ start: 4, end: 17 }]);
  expect(tried(' ', DEFAULT_POLICY, [])).toEqual([]);
});
