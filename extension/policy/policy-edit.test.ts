import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/policy/default-policy.ts';
import { addPending } from './pending-edits.ts';
import { changeOf, type PolicyEdit, patchBetween } from './policy-edit.ts';
import { policyEditsSchema } from './policy-edit-schema.ts';

const EVERY_EDIT: PolicyEdit[] = [
  { edit: 'profile', profile: 'clinical' },
  { edit: 'allow', value: 'Nimbus' },
  { edit: 'allow', value: 'Nimbus', site: 'chat.test' },
  { edit: 'type', type: 'PERSON', enabled: false },
  { edit: 'threshold', type: 'URL', score: 0.8 },
  { edit: 'put', recognizer: { id: 'ticket', pattern: 'XY-\\d+' } },
];

test('every edit does what it says, and comes through a check of its shape', () => {
  expect(policyEditsSchema.parse(EVERY_EDIT)).toEqual(EVERY_EDIT);
  expect(changeOf(EVERY_EDIT)(DEFAULT_POLICY)).toMatchObject({
    profile: 'clinical',
    detection: {
      allowed: [{ value: 'Nimbus' }, { value: 'Nimbus', site: 'chat.test' }],
      disabledTypes: ['PERSON'],
      thresholds: { URL: 0.8 },
      custom: [{ id: 'ticket' }],
    },
  });
});

test('what no longer holds everywhere may still hold on a site', () => {
  const edits = [...EVERY_EDIT, { edit: 'forbid', value: 'nimbus' } as const];
  expect(changeOf(edits)(DEFAULT_POLICY).detection?.allowed).toEqual([
    { value: 'Nimbus', site: 'chat.test' },
  ]);
});

test('all types go back to what they were at once', () => {
  const before = changeOf(EVERY_EDIT)(DEFAULT_POLICY);
  const reset = changeOf([{ edit: 'types', disabledTypes: [], thresholds: {} }])(before);
  expect(reset.detection).toMatchObject({ disabledTypes: [], thresholds: {} });
  expect(reset.detection?.custom).toEqual(before.detection?.custom);
});

test('a patch names only what changed', () => {
  const after = changeOf([{ edit: 'profile', profile: 'off' }])(DEFAULT_POLICY);
  expect(patchBetween(DEFAULT_POLICY, after)).toEqual({ profile: 'off' });
  expect(patchBetween(after, after)).toBeUndefined();
});

test('of edits about the same thing the newest waits for the agent', () => {
  const off: PolicyEdit = { edit: 'type', type: 'PERSON', enabled: false };
  const on: PolicyEdit = { ...off, enabled: true };
  const sure: PolicyEdit = { edit: 'threshold', type: 'PERSON', score: 0.9 };
  expect(addPending([off, sure], [on])).toEqual([sure, on]);
  const reset: PolicyEdit = { edit: 'types', disabledTypes: [], thresholds: {} };
  expect(addPending([off, sure, ...EVERY_EDIT.slice(0, 1)], [reset])).toEqual([
    EVERY_EDIT[0],
    reset,
  ]);
});
