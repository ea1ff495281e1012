import { afterAll, describe, expect, it } from 'vitest';
import type { Home } from '../home.ts';
import { readSkill } from '../read-skill.ts';
import type { Skill } from '../skill.ts';
import { SkillFolders } from '../testing/skill-folder.ts';
import { NO_PERMISSIONS } from './permissions.ts';

const HOME: Home = { platform: 'linux', userHome: '/home/jane', ownFolders: [] };

const folders = new SkillFolders();
afterAll(() => folders.remove());

const read = (parts: object) =>
  readSkill(
    folders.make({
      'SKILL.md': '---\nname: my-skill\ndescription: Reads tables.\n---\n',
      'manifest.json': {
        manifest_version: '0.3',
        server: { type: 'node', mcp_config: { command: 'node', args: ['a.js'] } },
        ...parts,
      },
    }),
    'user',
    HOME,
  );
const told = ({ diagnostics }: Skill) =>
  diagnostics.map(({ severity, code, file, line }) => `${severity} ${code} ${file ?? '-'}:${line}`);

describe('permissions', () => {
  const ask = async (permissions: unknown) => {
    const skill = await read({ _meta: { 'org.lifesavor': permissions } });
    return { skill, told: told(skill) };
  };

  it('are what the manifest asks for', async () => {
    const { skill } = await ask({
      hosts: ['API.example.com', '*.example.org:443', 'xn--bcher-kva.example'],
      read: ['~/Documents', '/srv/data'],
      write: ['~/Documents/out'],
      types: ['EMAIL_ADDRESS', 'PERSON', 'PERSON'],
      node: ['worker', 'child-process', 'worker'],
    });
    expect(skill.diagnostics).toEqual([]);
    expect(skill.permissions).toEqual({
      hosts: ['api.example.com', '*.example.org:443', 'xn--bcher-kva.example'],
      read: ['~/Documents', '/srv/data'],
      write: ['~/Documents/out'],
      types: ['EMAIL_ADDRESS', 'PERSON'],
      node: ['worker', 'child-process'],
      writeSettings: [],
    });
  });

  it.each([
    'https://example.com',
    'example.com/path',
    'user@example.com',
    'example.com:0',
    'example.com:65536',
    'example.com:',
    'example .com',
    '*',
    '*.com',
    '**.example.com',
    'a.*.example.com',
    'api.*',
    'localhost',
    'localhost:3000',
    'app.localhost',
    'intranet',
    '127.0.0.1',
    '10.0.0.1:80',
    '127.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '[::1]',
    '[::1]:80',
    '::1',
    'fe80::1',
    'example.com.',
    '-a.example.com',
    'bücher.example',
    'exаmple.com',
    `${'a'.repeat(64)}.com`,
    `${'a.'.repeat(130)}com`,
    '',
    '\0',
  ])('refuse the host %j', async (host) => {
    const { skill, told } = await ask({ hosts: [host], types: ['PERSON'] });
    expect(told.join()).toMatch(/error permission-(?:hosts|invalid) manifest\.json:\d+/);
    expect(skill.permissions).toEqual(NO_PERMISSIONS);
  });

  it.each([
    [{ host: ['a.example.com'] }],
    [{ hosts: 'a.example.com' }],
    [{ hosts: [1] }],
    [{ types: ['EVERYTHING'] }],
    [{ types: ['__proto__'] }],
    [{ read: null }],
    [{ node: ['inspector'] }],
    [{ node: 'worker' }],
    [{ hosts: Array.from({ length: 65 }, (_, i) => `h${i}.example.com`) }],
    [[]],
    [null],
    ['all'],
    [true],
  ])('refuse to be asked for by %j', async (permissions) => {
    const { skill, told } = await ask(permissions);
    expect(told.join()).toContain('error permission-invalid manifest.json:');
    expect(skill.permissions).toEqual(NO_PERMISSIONS);
  });

  it('to change what a person chooses hold for settings of folders and files', async () => {
    const field = { title: 'X' };
    const user_config = {
      folder: { ...field, type: 'directory' },
      file: { ...field, type: 'file' },
      name: { ...field, type: 'string' },
    };
    const ask = (writeSettings: string[]) =>
      read({ user_config, _meta: { 'org.lifesavor': { writeSettings } } });
    const skill = await ask(['folder', 'file']);
    expect(skill.permissions.writeSettings).toEqual(['folder', 'file']);
    for (const key of ['name', 'other', '__proto__']) {
      const refused = await ask(['folder', key]);
      expect(told(refused).join()).toContain('error permission-writeSettings manifest.json:');
      expect(refused.permissions).toEqual(NO_PERMISSIONS);
    }
  });

  it('are named by their line', async () => {
    const { told } = await ask({ hosts: ['a.example.com', 'localhost'], read: ['~'] });
    expect(told).toEqual([
      'error permission-hosts manifest.json:16',
      'error permission-read manifest.json:19',
    ]);
  });

  it('are none when the skill has any error', async () => {
    const skill = await read({
      server: { type: 'x' },
      _meta: { 'org.lifesavor': { hosts: ['a.example.com'] } },
    });
    expect(skill.permissions.hosts).toEqual([]);
  });
});
