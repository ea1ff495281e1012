import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Approvals } from '../approval/approvals.ts';
import type { Skill } from '../format/index.ts';
import { SkillSettings } from './skill-settings.ts';

let folder: string;
let settings: SkillSettings;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
  settings = open();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(): SkillSettings {
  const machine = { platform: process.platform, userHome: folder, ourFolders: [] };
  return new SkillSettings(join(folder, 'settings.json'), machine);
}

const field = { title: 'It', required: false, sensitive: false, multiple: false };
const SKILL = {
  id: 'notes',
  config: {
    most: { ...field, type: 'number', default: 3, min: 1 },
    name: { ...field, type: 'string', required: true },
    token: { ...field, type: 'string', required: true, sensitive: true, default: 'in every copy' },
  },
  permissions: { writeSettings: [] as readonly string[] },
} as unknown as Skill;

it('say what is set, and of secrets only whether they are', () => {
  settings.change(SKILL, { name: 'Ada' });
  const [most, name, token] = settings.list(SKILL, ['token']);
  expect(most).toMatchObject({ key: 'most', type: 'number', default: 3, isSet: false });
  expect(name).toMatchObject({ key: 'name', required: true, value: 'Ada', isSet: true });
  expect(token).toMatchObject({ key: 'token', sensitive: true, isSet: true });
  expect(token).not.toHaveProperty('value');
  expect(token).not.toHaveProperty('default');
  expect(settings.list(SKILL, undefined)[2]).not.toHaveProperty('isSet');
});

it('have to be there before a skill is approved', () => {
  expect(() => settings.requireAll(SKILL, {})).toThrow(
    expect.objectContaining({ code: 'SKILL_CONFIG_MISSING' }),
  );
  settings.requireAll(SKILL, { name: 'Ada' });
  expect(() => settings.requireAll(SKILL, { name: 'Ada', most: 0 })).toThrow(
    expect.objectContaining({ code: 'SKILL_CONFIG_INVALID' }),
  );
  settings.change(SKILL, { name: 'Ada' });
  settings.requireAll(SKILL, {});
});

it('of earlier versions are taken over from the approvals, once', () => {
  const approvals = new Approvals(join(folder, 'approvals.json'));
  const permissions = { hosts: [], read: [], write: [], types: [], node: [], writeSettings: [] };
  approvals.set('notes', {
    hash: 'a'.repeat(64),
    approvedAt: '2026-01-02T03:04:05.000Z',
    permissions,
    config: { name: 'Ada' },
    unsandboxed: false,
    disabled: false,
  });
  settings.takeOver(approvals);
  expect(open().of(SKILL)).toEqual({ name: 'Ada' });
  expect(approvals.get('notes')).not.toHaveProperty('config');
  settings.change(SKILL, { name: null });
  settings.takeOver(approvals);
  expect(settings.of(SKILL)).toEqual({});
});
