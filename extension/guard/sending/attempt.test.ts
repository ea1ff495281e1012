import { expect, test } from 'vitest';
import { ACTIONS } from '../../../shared/policy/actions.ts';
import type { Verdict } from '../../../shared/protocol/message.ts';
import { firstStep, nextStep } from './attempt.ts';

function judged(action: Verdict['action'], isFinal: boolean) {
  return { verdict: { action, findings: [], safety: [], route: 'cloud' } as Verdict, isFinal };
}

test('a clean draft everybody agrees on is not touched', () => {
  expect(firstStep(judged('allow', true), false)).toBe('pass');
  expect(firstStep(judged('warn', true), false)).toBe('pass-and-warn');
});

test('a draft the agent has not seen yet is held', () => {
  expect(firstStep(judged('allow', false), false)).toBe('hold');
});

test('a possible new line is held for findings only', () => {
  expect(firstStep(judged('allow', false), true)).toBe('pass');
  expect(firstStep(judged('redact', false), true)).toBe('hold');
});

test('whatever changes or stops a message holds it, and nothing of that kind is sent as it is', () => {
  for (const action of ACTIONS.filter((a) => a !== 'allow' && a !== 'warn')) {
    expect(firstStep(judged(action, true), true)).toBe('hold');
    expect(['redact', 'ask', 'stop']).toContain(nextStep(action, 1));
  }
});

test('a person is asked when there is nothing to replace', () => {
  expect(nextStep('redact', 0)).toBe('ask');
});
