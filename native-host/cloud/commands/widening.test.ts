import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Detector } from '../../../shared/detect/index.ts';
import { checkMessage } from '../../../shared/pipeline/index.ts';
import { ACTIONS, DEFAULT_POLICY, type Policy, PROFILE_IDS } from '../../../shared/policy/index.ts';
import { widens } from './widening.ts';

const TYPES = ['EMAIL_ADDRESS', 'PERSON', 'LOCATION', 'API_KEY'] as const;
const HOSTS = ['a.org', 'x.a.org', 'y.x.a.org', 'unnamed.a.org', 'b.com', 'elsewhere.net'];
const VALUES = ['first', 'second'];

const some = <T>(...values: T[]) => fc.subarray(values);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const policy: fc.Arbitrary<Policy> = fc
  .record({
    version: fc.constant(1 as const),
    profile: maybe(fc.constantFrom(...PROFILE_IDS)),
    defaultAction: fc.constantFrom(...ACTIONS),
    rules: fc.array(
      fc.record({
        sites: maybe(some('*', '*.a.org', 'x.a.org', '*.x.a.org', 'unnamed.a.org', 'b.com')),
        types: maybe(some(...TYPES)),
        safety: maybe(some('secret' as const, 'prompt-injection' as const)),
        minSeverity: maybe(fc.constantFrom('medium' as const, 'critical' as const)),
        action: fc.constantFrom(...ACTIONS),
      }),
      { maxLength: 3 },
    ),
    detection: maybe(
      fc.record({
        disabledTypes: some(...TYPES),
        thresholds: fc.record({ PERSON: fc.constantFrom(0.5, 0.9) }, { requiredKeys: [] }),
        allowed: some({ value: 'first' }, { value: 'second', site: 'b.com' }),
      }),
    ),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as Policy);

const text = VALUES.join(' ');
const finding = fc.record({
  type: fc.constantFrom(...TYPES),
  score: fc.constantFrom(0.6, 0.95),
  value: fc.constantFrom(...VALUES),
});

function actionFor(policy: Policy, site: string, found: { start: number } & object): number {
  const detector = { scan: () => [found] } as unknown as Detector;
  const verdict = checkMessage({ text, site, direction: 'outbound' }, { detector, policy });
  return ACTIONS.indexOf(verdict.action);
}

it('lets no policy through under which anything is kept back less than before', () => {
  let passed = 0;
  fc.assert(
    fc.property(
      policy,
      policy,
      fc.array(finding, { minLength: 4, maxLength: 12 }),
      (now, next, found) => {
        if (widens(now, next)) return;
        passed += 1;
        for (const { value, ...rest } of found)
          for (const host of HOSTS) {
            const start = text.indexOf(value);
            const span = { start, end: start + value.length, recognizer: 'test', ...rest };
            expect(actionFor(next, host, span)).toBeGreaterThanOrEqual(actionFor(now, host, span));
          }
      },
    ),
    { numRuns: 4000 },
  );
  expect(passed).toBeGreaterThan(200);
});

it('lets the same policy through, whatever it is', () => {
  fc.assert(fc.property(policy, (now) => !widens(now, structuredClone(now))));
});

const rule = { action: 'block', types: ['EMAIL_ADDRESS' as const] } as const;
it.each<[string, Partial<Policy>, boolean]>([
  ['a stricter default', { defaultAction: 'block' }, false],
  ['a rule that blocks', { rules: [{ ...rule, types: [...rule.types] }] }, false],
  ['the clinical profile', { profile: 'clinical' }, false],
  ['a weaker default', { defaultAction: 'allow' }, true],
  ['the profile for coding', { profile: 'coding' }, true],
  ['protection off', { profile: 'off' }, true],
  ['a rule that allows one host', { rules: [{ sites: ['a.org'], action: 'allow' }] }, true],
  ['a glob nobody can look through', { rules: [{ sites: ['a*b*'], action: 'block' }] }, true],
  ['a kind switched off', { detection: { disabledTypes: ['PERSON'] } }, true],
  ['a higher threshold', { detection: { thresholds: { PERSON: 0.9 } } }, true],
  ['an allowed value', { detection: { allowed: [{ value: 'x' }] } }, true],
  ['a pattern of its own', { detection: { custom: [{ id: 'at', pattern: '@' }] } }, true],
])('%s', (_what, change, expected) => {
  expect(widens(DEFAULT_POLICY, { ...DEFAULT_POLICY, ...change })).toBe(expected);
});
