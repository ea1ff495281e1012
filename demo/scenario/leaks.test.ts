import { expect, it } from 'vitest';
import { assertNothingLeaked } from './leaks.ts';
import { SAMPLE } from './sample.ts';

const SENT = { conversation: 'c', message: 'to [EMAIL_1]', files: [] };

it('accepts one message without values', () => {
  expect(() => assertNothingLeaked([SENT], JSON.stringify(SENT))).not.toThrow();
});

it('names the kind of what leaked, not the value', () => {
  const attempt = () => assertNothingLeaked([SENT], `to ${SAMPLE.email}`);
  expect(attempt).toThrow('holds values: email.');
  expect(attempt).not.toThrow(SAMPLE.email);
});

it('does not accept a message sent twice or never', () => {
  expect(() => assertNothingLeaked([SENT, SENT], '')).toThrow('2 times');
  expect(() => assertNothingLeaked([], '')).toThrow('0 times');
});
