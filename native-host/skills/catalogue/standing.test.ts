import { expect, it } from 'vitest';
import type { Approval } from '../approval/approvals.ts';
import type { Skill } from '../format/index.ts';
import { NO_PERMISSIONS } from '../format/permissions/permissions.ts';
import { describeReach } from './describe-reach.ts';
import { standingOf } from './standing.ts';

const SKILL: Skill = {
  id: 'notes',
  folder: '/skills/notes',
  source: 'user',
  name: 'notes',
  description: 'Keeps notes.',
  instructions: '',
  permissions: NO_PERMISSIONS,
  config: {},
  diagnostics: [],
};
const HASH = 'a'.repeat(64);
const APPROVAL: Approval = {
  hash: HASH,
  approvedAt: '2026-01-02T03:04:05.000Z',
  permissions: { hosts: [], read: [], write: [], types: [], node: [], writeSettings: [] },
  config: {},
  unsandboxed: false,
  disabled: false,
};

it('lets a skill run only as it was approved', () => {
  expect(standingOf({ skill: SKILL, hash: HASH }, undefined)).toBe('new');
  expect(standingOf({ skill: SKILL, hash: HASH }, APPROVAL)).toBe('approved');
  expect(standingOf({ skill: SKILL, hash: 'b'.repeat(64) }, APPROVAL)).toBe('changed');
  expect(standingOf({ skill: SKILL, hash: HASH }, { ...APPROVAL, disabled: true })).toBe('off');
});

it('takes what comes with the product for approved, until it is switched off', () => {
  const bundled: Skill = { ...SKILL, source: 'bundled' };
  expect(standingOf({ skill: bundled, hash: HASH }, undefined)).toBe('approved');
  expect(standingOf({ skill: bundled, hash: HASH }, { ...APPROVAL, disabled: true })).toBe('off');
});

it('never lets a skill run whose files are wrong or cannot all be read', () => {
  const diagnostics = [{ severity: 'error', code: 'x', message: 'Wrong.' }] as const;
  expect(standingOf({ skill: { ...SKILL, diagnostics }, hash: HASH }, APPROVAL)).toBe('invalid');
  expect(standingOf({ skill: SKILL }, APPROVAL)).toBe('invalid');
});

it('says what a skill may reach in plain sentences', () => {
  const server = { runtime: 'node', command: 'node', args: [], env: {} } as const;
  expect(describeReach(SKILL)).toEqual([
    'It runs no code: it only tells the assistant how to do something.',
  ]);
  expect(describeReach({ ...SKILL, server })).toEqual([
    'It is given placeholders instead of personal data.',
    'It cannot reach the network.',
    'It sees no files but its own.',
  ]);
  const permissions = {
    ...NO_PERMISSIONS,
    hosts: ['a.example', 'b.example'],
    read: ['~/Notes'],
    write: ['~/Out'],
    types: ['EMAIL_ADDRESS'],
  } as const;
  expect(describeReach({ ...SKILL, server, permissions })).toEqual([
    'It may talk to a.example and b.example over the network.',
    'It may read and change files in ~/Out.',
    'It may read files in ~/Notes.',
    expect.stringMatching(/^It is given real values of these types: e-?mail/),
  ]);
});

it('says what a skill may do with what a person chooses, and which doors are open for it', () => {
  const server = { runtime: 'node', command: 'node', args: [], env: {} } as const;
  const field = { required: false, sensitive: false, multiple: false } as const;
  const config = {
    notes: { ...field, type: 'directory', title: 'Notes' },
    out: { ...field, type: 'directory', title: 'Results' },
    name: { ...field, type: 'string', title: 'Name' },
  } as const;
  const permissions = {
    ...NO_PERMISSIONS,
    node: ['addons', 'child-process', 'wasi', 'worker'],
    writeSettings: ['out'],
  } as const;
  const told = describeReach({ ...SKILL, server, config, permissions });
  expect(told.slice(0, 2)).toEqual([
    'It may read and change what you choose as “Results”.',
    'It may read what you choose as “Notes”, and not change it.',
  ]);
  expect(told.join()).toMatch(/native add-ons.*other programs.*WASI.*threads/);
  expect(told).not.toContain('It sees no files but its own.');
});
