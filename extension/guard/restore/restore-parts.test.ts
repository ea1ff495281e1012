import { expect, test } from 'vitest';
import { createConversation } from '../../../shared/redact/index.ts';
import { restoreParts } from './restore-parts.ts';

const conversation = createConversation([
  { placeholder: '[EMAIL_1]', type: 'EMAIL_ADDRESS', value: 'ada@example.org' },
  { placeholder: '[PHONE_1]', type: 'PHONE_NUMBER', value: '+44 20 7946 0000' },
]);

test('every way of cutting an answer into pieces shows the same text', () => {
  const answer = 'Mail [EMAIL_1], call [PHONE_1]; [EMAIL_2] is unknown.';
  const shown = 'Mail ada@example.org, call +44 20 7946 0000; [EMAIL_2] is unknown.';
  for (let a = 0; a <= answer.length; a++)
    for (let b = a; b <= answer.length; b++) {
      const parts = [answer.slice(0, a), answer.slice(a, b), answer.slice(b)];
      const restored = restoreParts(parts, conversation);
      expect(restored?.join('')).toBe(shown);
      expect(restored).toHaveLength(3);
    }
});

test('the value stands where its placeholder began', () => {
  expect(restoreParts(['see [EMA', 'IL_', '1] now'], conversation)).toEqual([
    'see ada@example.org',
    '',
    ' now',
  ]);
});

test('text without a known placeholder is left alone', () => {
  expect(restoreParts(['[EMAIL_7]', ' a[1] '], conversation)).toBeUndefined();
});
