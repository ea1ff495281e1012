import { describe, expect, it } from 'vitest';
import { LifeSavorError } from '../protocol/errors.ts';
import { decide, siteMatches, strongest } from './decide.ts';
import { DEFAULT_POLICY } from './default-policy.ts';
import { parsePolicy } from './parse.ts';
import type { Policy, PolicyRule } from './schema.ts';

const EMAIL = { type: 'EMAIL_ADDRESS', severity: 'medium' } as const;
const KEY = { type: 'API_KEY', severity: 'critical' } as const;
const INJECTION = { safety: 'prompt-injection' } as const;

function policyOf(...rules: PolicyRule[]): Policy {
  return { version: 1, defaultAction: 'ask', rules };
}

describe('siteMatches', () => {
  it.each([
    ['chatgpt.com', 'chatgpt.com', true],
    ['chatgpt.com', 'CHATGPT.COM', true],
    ['chatgpt.com', 'evil-chatgpt.com', false],
    ['chatgpt.com', 'chatgpt.com.evil.org', false],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'badexample.org', false],
    ['*', 'anything.test', true],
    ['chat.*.org', 'chat.eu.example.org', true],
    ['a*a', 'a', false],
    ['*ab*ab*', 'abab', true],
    ['*ab*ab*', 'abba', false],
    ['chat.example.org', 'chatXexample.org', false],
  ])('%s on %s: %s', (glob, host, expected) => {
    expect(siteMatches(glob, host)).toBe(expected);
  });
});

describe('decide', () => {
  it('takes the first rule that matches, else the default', () => {
    const policy = policyOf(
      { types: ['API_KEY'], action: 'block' },
      { minSeverity: 'medium', action: 'redact' },
    );
    expect(decide(policy, 'a.test', KEY)).toBe('block');
    expect(decide(policy, 'a.test', EMAIL)).toBe('redact');
    expect(decide(policy, 'a.test', { type: 'URL', severity: 'low' })).toBe('ask');
  });

  it('keeps a rule to its sites', () => {
    const policy = policyOf({ sites: ['*.intranet.test'], action: 'allow' });
    expect(decide(policy, 'chat.intranet.test', EMAIL)).toBe('allow');
    expect(decide(policy, 'chat.intranet.test', INJECTION)).toBe('allow');
    expect(decide(policy, 'chat.test', EMAIL)).toBe('ask');
  });

  it('does not let a rule on entities decide about safety, nor the other way round', () => {
    const policy = policyOf(
      { types: ['EMAIL_ADDRESS'], action: 'allow' },
      { safety: ['prompt-injection'], action: 'block' },
    );
    expect(decide(policy, 'a.test', INJECTION)).toBe('block');
    expect(decide(policy, 'a.test', KEY)).toBe('ask');
  });

  it('by default redacts what identifies or unlocks, lets links and dates pass, warns of injection', () => {
    expect(decide(DEFAULT_POLICY, 'a.test', EMAIL)).toBe('redact');
    expect(decide(DEFAULT_POLICY, 'a.test', KEY)).toBe('redact');
    expect(decide(DEFAULT_POLICY, 'a.test', { type: 'URL', severity: 'low' })).toBe('allow');
    expect(decide(DEFAULT_POLICY, 'a.test', INJECTION)).toBe('warn');
  });
});

describe('strongest', () => {
  it('is the strongest action, allow for none', () => {
    expect(strongest(['warn', 'local-only', 'redact'])).toBe('local-only');
    expect(strongest([])).toBe('allow');
  });
});

describe('parsePolicy', () => {
  it('takes the default policy back from its JSON', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual(DEFAULT_POLICY);
  });

  it('names the field that is wrong and what to do', () => {
    const wrong = { version: 1, defaultAction: 'redact', rules: [{ action: 'explode' }] };
    const attempt = () => parsePolicy(wrong);
    expect(attempt).toThrow(LifeSavorError);
    expect(attempt).toThrow(/rules\.0\.action/);
  });

  it.each([[null], [[]], ['{}'], [{ version: 2, defaultAction: 'allow', rules: [] }]])(
    'refuses %j',
    (json) => {
      expect(() => parsePolicy(json)).toThrow(LifeSavorError);
    },
  );
});
