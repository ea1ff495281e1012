import { expect, test } from 'vitest';
import { type ControlFacts, looksLikeSend } from './send-words.ts';

function control(facts: Partial<ControlFacts>): ControlFacts {
  return { labels: [], testId: '', submits: false, opens: false, ...facts };
}

test.each(['Send', 'send message', 'Senden', 'Wyślij', 'Envoyer le message', '发送', 'SUBMIT'])(
  '"%s" sends',
  (label) => {
    expect(looksLikeSend(control({ labels: ['', label] }))).toBe(true);
  },
);

test.each(['Sender settings', 'Send feedback', 'Attach a file', 'Cancel', 'Resend code', ''])(
  '"%s" does not send',
  (label) => {
    expect(looksLikeSend(control({ labels: [label] }))).toBe(false);
  },
);

test('submit buttons and test ids tell too', () => {
  expect(looksLikeSend(control({ submits: true }))).toBe(true);
  expect(looksLikeSend(control({ testId: 'composer-send-button' }))).toBe(true);
});

test('a menu next to the send button is left alone', () => {
  expect(looksLikeSend(control({ labels: ['Send options'], opens: true }))).toBe(false);
});
