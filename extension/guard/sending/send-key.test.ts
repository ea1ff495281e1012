import { expect, test } from 'vitest';
import { isSendKey, type KeyFacts } from './send-key.ts';

function key(facts: Partial<KeyFacts>): KeyFacts {
  return {
    key: 'Enter',
    shiftKey: false,
    altKey: false,
    isComposing: false,
    keyCode: 13,
    ...facts,
  };
}

test('Enter may send', () => {
  expect(isSendKey(key({}))).toBe(true);
});

test.each([
  ['a new line', { shiftKey: true }],
  ['a new line by Alt', { altKey: true }],
  ['accepting a word while composing', { isComposing: true }],
  ['accepting a word, as Safari and old Chromium report it', { keyCode: 229 }],
  ['another key', { key: 'a', keyCode: 65 }],
])('%s does not', (_name, facts) => {
  expect(isSendKey(key(facts))).toBe(false);
});
