import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../../../shared/detect/entity-types/index.ts';
import { DEFAULT_POLICY, type Policy } from '../../../../shared/policy/index.ts';
import { TYPE_GROUPS } from './type-groups.ts';
import { changesSentence, rowGroups } from './type-rows.ts';

const CHANGED: Policy = {
  ...DEFAULT_POLICY,
  detection: { disabledTypes: ['URL', 'AGE'], thresholds: { PERSON: 0.9 } },
};

function row(policy: Policy, search: string) {
  return rowGroups(policy, search)[0]?.rows[0];
}

test('every type is in exactly one group, and no group is empty', () => {
  expect(TYPE_GROUPS.flatMap(({ types }) => types).toSorted()).toEqual(ENTITY_TYPES.toSorted());
  for (const { types } of TYPE_GROUPS) expect(types.length).toBeGreaterThan(1);
});

test('a search finds types by any word of their name', () => {
  const found = rowGroups(DEFAULT_POLICY, 'german  tax').flatMap(({ rows }) => rows);
  expect(found.map(({ type }) => type)).toEqual(['DE_TAX_ID', 'DE_TAX_NUMBER']);
  expect(rowGroups(DEFAULT_POLICY, 'zebra')).toEqual([]);
});

test('shows what is off, by whom, and how sure it has to be', () => {
  expect(row(CHANGED, 'web address')).toMatchObject({ isOn: false, isOffByProfile: false });
  expect(row({ ...CHANGED, profile: 'coding' }, 'web address')).toMatchObject({
    isOffByProfile: true,
  });
  expect(row({ ...CHANGED, profile: 'coding' }, 'name of a person')).toMatchObject({
    isOn: true,
    threshold: 0.9,
    usual: 0.8,
  });
  expect(rowGroups(CHANGED, '').find(({ id }) => id === 'people')?.off).toBe(1);
});

test('counts what differs from the usual', () => {
  expect(changesSentence(DEFAULT_POLICY)).toBe('');
  expect(changesSentence(CHANGED)).toBe(
    '2 kinds are off, 1 kind is found only when surer than usual.',
  );
});
