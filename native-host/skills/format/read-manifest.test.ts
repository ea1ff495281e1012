import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Home } from './home.ts';
import { NO_PERMISSIONS } from './permissions/permissions.ts';
import { isRunnable, readSkill } from './read-skill.ts';
import type { Skill } from './skill.ts';
import { SkillFolders } from './testing/skill-folder.ts';

const HOME: Home = { platform: 'linux', userHome: '/home/jane', ownFolders: [] };
const FRONT = '---\nname: my-skill\ndescription: Reads tables.\n---\n# Steps\n';
const FILES = { 'SKILL.md': FRONT, 'server/index.js': '', 'server/main.py': '', 'bin/tool': '' };

const folders = new SkillFolders();
afterAll(() => folders.remove());

const read = (manifest: object | string, platform: NodeJS.Platform = 'linux') =>
  readSkill(folders.make({ ...FILES, 'manifest.json': manifest }), 'user', { ...HOME, platform });
const told = ({ diagnostics }: Skill) =>
  diagnostics.map(({ severity, code, file, line }) => `${severity} ${code} ${file ?? '-'}:${line}`);

const NODE = {
  type: 'node',
  entry_point: 'server/index.js',
  mcp_config: { command: 'node', args: ['${__dirname}/server/index.js'], env: { A: '1' } },
};
const manifest = (parts: object) => ({
  manifest_version: '0.3',
  name: 'my-skill',
  version: '1.2.3',
  description: 'From the manifest.',
  author: { name: 'Jane' },
  server: NODE,
  ...parts,
});

describe('a manifest', () => {
  it('of an MCP server as the ecosystem writes them is read without a word', async () => {
    const skill = await read(
      manifest({
        $schema: 'x',
        long_description: 'x',
        icons: [{ src: 'a.png', size: '16x16' }],
        tools: [{ name: 'a', description: 'b' }],
        compatibility: { claude_desktop: '>=1.0.0', platforms: ['darwin', 'linux'] },
        user_config: { key: { type: 'string', title: 'Key', sensitive: true, required: true } },
        _meta: { 'com.example': { anything: [1] } },
      }),
    );
    expect(skill.diagnostics).toEqual([]);
    expect(skill).toMatchObject({
      version: '1.2.3',
      description: 'Reads tables.',
      instructions: '# Steps',
      server: {
        runtime: 'node',
        command: 'node',
        args: ['${__dirname}/server/index.js'],
        env: { A: '1' },
      },
      permissions: NO_PERMISSIONS,
      config: {
        key: { type: 'string', title: 'Key', sensitive: true, required: true, multiple: false },
      },
    });
  });

  it('describes a bundle that has no SKILL.md', async () => {
    const folder = folders.make({ 'server/index.js': '', 'manifest.json': manifest({}) });
    const skill = await readSkill(folder, 'user', HOME);
    expect(skill).toMatchObject({ description: 'From the manifest.', instructions: '' });
    expect(told(skill)).toEqual(['warning document-missing -:undefined']);
    expect(isRunnable(skill)).toBe(true);
  });

  it('gives what its platform has', async () => {
    const config = {
      command: 'bin/tool',
      args: ['--all'],
      env: { A: '1', B: '2' },
      platform_overrides: {
        win32: { command: 'bin/tool.exe', args: ['--win'] },
        darwin: { env: { B: '3' } },
      },
    };
    const part = { server: { type: 'binary', entry_point: 'bin/tool', mcp_config: config } };
    const server = async (platform: NodeJS.Platform) =>
      (await read(manifest(part), platform)).server;
    const runtime = 'binary';
    const env = { A: '1', B: '2' };
    expect(await server('linux')).toEqual({ runtime, command: 'bin/tool', args: ['--all'], env });
    expect(await server('win32')).toEqual({
      runtime,
      command: 'bin/tool.exe',
      args: ['--win'],
      env,
    });
    expect(await server('darwin')).toEqual({
      runtime,
      command: 'bin/tool',
      args: ['--all'],
      env: { A: '1', B: '3' },
    });
  });

  it.each([
    [{ type: 'node', entry_point: 'server/index.js' }, 'node', ['${__dirname}/server/index.js']],
    [{ type: 'python', entry_point: 'server/main.py' }, 'python3', ['${__dirname}/server/main.py']],
    [{ type: 'binary', entry_point: 'bin/tool' }, '${__dirname}/bin/tool', []],
    [{ entry_point: 'server/index.js' }, 'node', ['${__dirname}/server/index.js']],
  ])('may leave the command to %j', async (server, command, args) => {
    const skill = await read(manifest({ server }));
    expect(skill.server).toMatchObject({ command, args });
    expect(skill.diagnostics).toEqual([]);
  });

  it('may name the runtime by the command alone', async () => {
    const server = { mcp_config: { command: 'python3', args: ['server/main.py'] } };
    expect((await read(manifest({ server }))).server?.runtime).toBe('python');
  });

  it('takes numbers and switches for variables of the environment', async () => {
    const mcp_config = { command: 'node', args: [], env: { A: 1, B: true } };
    const skill = await read(manifest({ server: { type: 'node', mcp_config } }));
    expect(skill.server?.env).toEqual({ A: '1', B: 'true' });
  });

  const bad: readonly [string, object | string, string][] = [
    ['is no JSON', '{\n"a": 1,\n}', 'error manifest-invalid manifest.json:3'],
    ['is a list', '[]', 'error manifest-invalid manifest.json:1'],
    ['is empty', '', 'error manifest-invalid manifest.json:1'],
    [
      'is too large',
      `{"a":"${'x'.repeat(262_144)}"}`,
      'error manifest-too-large manifest.json:undefined',
    ],
    [
      'has a field twice',
      '{"server": {\n"type": "node",\n"\\u0074ype": "python"}}',
      'error manifest-twice manifest.json:3',
    ],
    [
      'has an unknown kind of server',
      manifest({ server: { type: 'uv', entry_point: 'a.py' } }),
      'error server-invalid manifest.json:10',
    ],
    [
      'has text for arguments',
      manifest({ server: { type: 'node', mcp_config: { command: 'node', args: 'a' } } }),
      'error server-invalid manifest.json:13',
    ],
    [
      'has a number among the arguments',
      manifest({ server: { type: 'node', mcp_config: { command: 'node', args: ['a', 1] } } }),
      'error server-invalid manifest.json:15',
    ],
    [
      'has an odd variable',
      manifest({
        server: { type: 'node', mcp_config: { command: 'node', args: [], env: { 'A=B': 'x' } } },
      }),
      'error server-invalid manifest.json:15',
    ],
    [
      'has NUL in an argument',
      manifest({ server: { type: 'node', mcp_config: { command: 'node', args: ['a\0'] } } }),
      'error server-invalid manifest.json:14',
    ],
    [
      'names no command',
      manifest({ server: { type: 'node' } }),
      'error server-invalid manifest.json:9',
    ],
    [
      'is not for this system',
      manifest({ compatibility: { platforms: ['darwin'] } }),
      'error platform-unsupported manifest.json:23',
    ],
    [
      'has an entry point that is not there',
      manifest({ server: { type: 'node', entry_point: 'gone.js' } }),
      'error entry-missing manifest.json:undefined',
    ],
    [
      'has a folder for an entry point',
      manifest({ server: { type: 'node', entry_point: 'server' } }),
      'error entry-missing manifest.json:undefined',
    ],
    [
      'has settings of no kind',
      manifest({ user_config: { a: { type: 'colour' } } }),
      'error config-invalid manifest.json:24',
    ],
    [
      'has a setting with an odd key',
      manifest({ user_config: { 'a b': { type: 'string' } } }),
      'error config-invalid manifest.json:23',
    ],
  ];
  it.each(bad)('that %s cannot be run', async (_, content, expected) => {
    const skill = await read(content);
    expect(told(skill)).toContain(expected);
    expect(isRunnable(skill)).toBe(false);
  });

  it.each([
    '../x.js',
    '/etc/x.js',
    'server/../../x.js',
    '..\\x.js',
    'C:\\x.js',
    '${__dirname}/../x',
  ])('must not start the skill at %j', async (path) => {
    const entry = await read(manifest({ server: { ...NODE, entry_point: path } }));
    expect(told(entry).join()).toContain('error entry-outside');
    const mcp_config = { command: 'node', args: ['--x', path] };
    const script = await read(manifest({ server: { type: 'node', mcp_config } }));
    expect(told(script).join()).toContain('error entry-outside');
    const command = { type: 'binary', mcp_config: { command: path, args: [] } };
    expect(told(await read(manifest({ server: command }))).join()).toContain('entry-outside');
  });

  it('must not start the skill by a link that leaves it', async () => {
    const folder = folders.make({ ...FILES, 'manifest.json': manifest({}) });
    const other = folders.make({
      ...FILES,
      'manifest.json': manifest({ server: { type: 'node', entry_point: 'l.js' } }),
    });
    symlinkSync(join(folder, 'server/index.js'), join(other, 'l.js'));
    const skill = await readSkill(other, 'user', HOME);
    expect(told(skill)).toEqual(['error entry-outside manifest.json:undefined']);
  });

  const mild: readonly [string, object, string][] = [
    ['no server', { server: undefined }, 'warning server-missing manifest.json:1'],
    ['a number for its version', { version: 1 }, 'warning manifest-type manifest.json:4'],
    [
      'a default that is not allowed',
      { user_config: { a: { type: 'number', default: 'x' } } },
      'warning config-default manifest.json:25',
    ],
    [
      'a program that is fetched',
      { server: { type: 'node', mcp_config: { command: 'npx', args: ['-y', 'x'] } } },
      'warning server-fetches manifest.json:11',
    ],
  ];
  it.each(mild)('that has %s can be run', async (_, parts, expected) => {
    const skill = await read(manifest(parts));
    expect(told(skill)).toContain(expected);
    expect(isRunnable(skill)).toBe(true);
  });

  it('with keys of every object does no harm', async () => {
    const skill = await read(
      '{"__proto__": {"polluted": 1}, "constructor": 1, "server": {"type": "node", "entry_point": "server/index.js"}, "user_config": {"constructor": {"type": "string"}}}',
    );
    expect(skill.diagnostics).toEqual([]);
    expect(Object.keys(skill.config)).toEqual(['constructor']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each(['[', '{"a":', '{"a":1,"a":1},', '"', '[1,', '{},'])(
    'of many times %j is answered soon',
    async (piece) => {
      const started = performance.now();
      await read(piece.repeat(Math.floor(260_000 / piece.length)));
      await read(`[${piece.repeat(Math.floor(250_000 / piece.length)).replace(/,$/, '')}]`);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

describe('a manifest of nothing but mistakes', () => {
  const wrong = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`a b${i}`, null]));
  const fields = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`f${i}`, {}]));

  it.each([
    ['variables', { server: { type: 'node', mcp_config: { command: 'node', env: wrong } } }],
    ['settings', { user_config: wrong }],
    ['unreadable settings', { user_config: fields, filler: 'x'.repeat(200_000) }],
    ['permissions', { _meta: { 'org.lifesavor': wrong } }],
  ])('among its %s is answered soon', async (_, parts) => {
    const started = performance.now();
    const skill = await read(JSON.stringify(manifest(parts)));
    expect(performance.now() - started).toBeLessThan(3000);
    expect(skill.diagnostics.length).toBeLessThanOrEqual(101);
    expect(isRunnable(skill)).toBe(false);
  });
});
