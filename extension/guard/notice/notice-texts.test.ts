import { expect, test } from 'vitest';
import type { Finding, Verdict } from '../../../shared/protocol/message.ts';
import { kindsOf, replacedTitle, stoppedDetail, warningDetail } from './notice-texts.ts';

function finding(type: Finding['type'], action: Finding['action']): Finding {
  return { start: 0, end: 1, type, score: 1, recognizer: 'r', severity: 'high', action };
}

function verdict(action: Verdict['action'], part: Partial<Verdict>): Verdict {
  return { action, findings: [], safety: [], route: 'cloud', ...part };
}

test('counts values and kinds the way a person reads them', () => {
  expect(replacedTitle(1)).toBe('1 value was replaced');
  expect(replacedTitle(3)).toBe('3 values were replaced');
  const types = ['EMAIL_ADDRESS', 'EMAIL_ADDRESS', 'IBAN_CODE', 'API_KEY'] as const;
  expect(kindsOf(types.map((type) => ({ type })))).toBe(
    '2 × e-mail address, bank account (IBAN) and API key',
  );
});

test('a stopped message names what stopped it, not everything that was found', () => {
  const stopped = verdict('block', {
    findings: [finding('API_KEY', 'block'), finding('URL', 'allow')],
  });
  expect(stoppedDetail(stopped)).toBe(
    'Your policy does not let this leave: API key. Remove it to send the message.',
  );
});

test('a warning names the reason', () => {
  const injection = {
    category: 'prompt-injection',
    score: 1,
    rule: 'r',
    start: 0,
    end: 1,
    action: 'warn',
  } as const;
  expect(warningDetail(verdict('warn', { safety: [injection] }))).toContain('orders of its own');
});
