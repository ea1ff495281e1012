import { expect, it } from 'vitest';
import { DEFAULT_POLICY } from './default-policy.ts';
import {
  allowValue,
  chooseProfile,
  forbidValue,
  putCustom,
  removeCustom,
  setThreshold,
  setTypeEnabled,
} from './edit.ts';
import { parsePolicy } from './parse.ts';
import type { Policy } from './schema.ts';

function after(...changes: ((policy: Policy) => Policy)[]): Policy {
  return parsePolicy(changes.reduce((policy, change) => change(policy), DEFAULT_POLICY));
}

it('allows a value once, however often it is said, and takes it back', () => {
  const twice = after(allowValue('Nimbus Ltd'), allowValue('nimbus ltd'));
  expect(twice.detection?.allowed).toEqual([{ value: 'nimbus ltd' }]);
  expect(after(allowValue('Nimbus'), forbidValue('NIMBUS')).detection?.allowed).toEqual([]);
});

it('keeps what is allowed on one site apart from what is allowed everywhere', () => {
  const both = after(allowValue('Nimbus'), allowValue('Nimbus', 'chat.test'));
  expect(both.detection?.allowed).toHaveLength(2);
  const rest = forbidValue('Nimbus', 'chat.test')(both);
  expect(rest.detection?.allowed).toEqual([{ value: 'Nimbus' }]);
});

it('turns a type off and on, and moves its threshold there and back', () => {
  const off = after(setTypeEnabled('PERSON', false), setTypeEnabled('PERSON', false));
  expect(off.detection?.disabledTypes).toEqual(['PERSON']);
  expect(setTypeEnabled('PERSON', true)(off).detection?.disabledTypes).toEqual([]);
  expect(after(setThreshold('PERSON', 0.8)).detection?.thresholds).toEqual({ PERSON: 0.8 });
  expect(
    after(setThreshold('PERSON', 0.8), setThreshold('PERSON', undefined)).detection?.thresholds,
  ).toEqual({});
});

it('replaces a recognizer of the same id and removes it', () => {
  const own = after(putCustom({ id: 'x', words: ['a'] }), putCustom({ id: 'x', pattern: 'b+' }));
  expect(own.detection?.custom).toEqual([{ id: 'x', pattern: 'b+' }]);
  expect(removeCustom('x')(own).detection?.custom).toEqual([]);
});

it('changes the profile and nothing else', () => {
  expect(after(chooseProfile('coding'))).toEqual({ ...DEFAULT_POLICY, profile: 'coding' });
});
