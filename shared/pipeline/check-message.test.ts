import { describe, expect, it } from 'vitest';
import { createDetector, type Detector } from '../detect/detector.ts';
import type { Span } from '../detect/types.ts';
import type { Action } from '../policy/actions.ts';
import { DEFAULT_POLICY } from '../policy/default-policy.ts';
import type { Policy } from '../policy/schema.ts';
import { checkMessage } from './check-message.ts';
import type { SafetyRules } from './safety/types.ts';

const NOTHING: Detector = { scan: () => [] };

function finding(type: Span['type']): Detector {
  return { scan: () => [{ start: 3, end: 9, type, score: 0.9, recognizer: 'test' }] };
}

function check(text: string, detector = NOTHING, policy = DEFAULT_POLICY) {
  return checkMessage({ text, site: 'chat.test', direction: 'outbound' }, { detector, policy });
}

describe('checkMessage', () => {
  it('lets a clean message go to the cloud', () => {
    expect(check('what is a monad?')).toEqual({
      action: 'allow',
      findings: [],
      safety: [],
      route: 'cloud',
    });
  });

  it('redacts a finding and keeps its place and severity', () => {
    const verdict = check('my secret!', finding('EMAIL_ADDRESS'));
    expect(verdict.action).toBe('redact');
    expect(verdict.route).toBe('cloud');
    expect(verdict.findings).toEqual([
      expect.objectContaining({ start: 3, end: 9, severity: 'medium', action: 'redact' }),
    ]);
    expect(verdict.safety).toEqual([]);
  });

  it('reports a key as a secret too', () => {
    const { safety } = check('my secret!', finding('API_KEY'));
    expect(safety).toEqual([
      { category: 'secret', rule: 'test', start: 3, end: 9, score: 0.9, action: 'redact' },
    ]);
  });

  it.each([
    ['allow', 'cloud'],
    ['warn', 'cloud'],
    ['redact', 'cloud'],
    ['ask', 'consent'],
    ['local-only', 'local'],
    ['block', 'blocked'],
  ] satisfies [Action, string][])('routes %s to %s', (action, route) => {
    const policy = { version: 1, defaultAction: action, rules: [] } as const;
    const verdict = check('my secret!', finding('EMAIL_ADDRESS'), { ...policy, rules: [] });
    expect(verdict).toMatchObject({ action, route });
  });

  it('runs safety rules it is given instead of its own', () => {
    const rules: SafetyRules = {
      category: 'prompt-injection',
      find: () => [{ rule: 'model', start: 0, end: 2, score: 0.6 }],
    };
    const verdict = checkMessage(
      { text: 'hi', site: 'chat.test', direction: 'inbound' },
      { detector: NOTHING, policy: DEFAULT_POLICY, safetyRules: [rules] },
    );
    expect(verdict).toMatchObject({ action: 'warn', safety: [{ rule: 'model', action: 'warn' }] });
  });

  it('stops when it is cancelled', () => {
    const signal = AbortSignal.abort();
    const deps = { detector: NOTHING, policy: DEFAULT_POLICY, signal };
    expect(() =>
      checkMessage({ text: 'hi', site: 'chat.test', direction: 'outbound' }, deps),
    ).toThrow();
  });
});

it('what a model found becomes a finding beside those of the rules', () => {
  const name: Span = { start: 10, end: 22, type: 'PERSON', score: 0.9, recognizer: 'model' };
  const verdict = checkMessage(
    {
      text: 'my secret Ada Lovelace',
      site: 'chat.test',
      direction: 'outbound',
      modelSpans: [name],
    },
    { detector: finding('EMAIL_ADDRESS'), policy: DEFAULT_POLICY },
  );
  expect(verdict.findings.map(({ type }) => type)).toEqual(['EMAIL_ADDRESS', 'PERSON']);
});

it('cells of a table are findings like others: allowed values, types and thresholds hold for them', () => {
  const text = 'first name,city\nXiu,Hove\nMo,Rye';
  const detector = createDetector();
  const types = (detection: Policy['detection']) =>
    check(text, detector, { ...DEFAULT_POLICY, detection }).findings.map(
      ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
    );
  expect(types({})).toEqual(['PERSON Xiu', 'LOCATION Hove', 'PERSON Mo', 'LOCATION Rye']);
  expect(types({ allowed: [{ value: 'Xiu' }] })).not.toContain('PERSON Xiu');
  expect(types({ disabledTypes: ['PERSON'] })).toEqual(['LOCATION Hove', 'LOCATION Rye']);
  expect(types({ thresholds: { LOCATION: 0.85 } })).toEqual(['PERSON Xiu', 'PERSON Mo']);
});
