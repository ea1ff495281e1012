import { expect, test } from 'vitest';
import { suggestType } from './suggest-type.ts';

test('a value is what most of it is found to be', () => {
  const value = '+44 20 7946 0000 x';
  const findings = [
    { start: 0, end: 3, type: 'ID' },
    { start: 0, end: 16, type: 'PHONE_NUMBER' },
  ] as const;
  expect(suggestType(value, findings)).toBe('PHONE_NUMBER');
});

test('a text with something in it is not that thing', () => {
  const finding = { start: 8, end: 23, type: 'EMAIL_ADDRESS' } as const;
  expect(suggestType('write to a@example.org about the plan for May', [finding])).toBeNull();
  expect(suggestType('anything', [])).toBeNull();
});
