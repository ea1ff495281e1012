import { describe, expect, it } from 'vitest';
import { fillIn } from './fill-in.ts';
import type { FillPlace } from './fill-place.ts';
import { type ConfigFields, chosenPaths } from './settings.ts';
import type { ConfigField, SkillServer } from './skill.ts';

const PLACE: FillPlace = { folder: '/skill', userHome: '/home/jane', platform: 'linux' };
const WINDOWS: FillPlace = { folder: 'C:\\s', userHome: 'C:\\Users\\jane', platform: 'win32' };

const field = (parts: Partial<ConfigField>): ConfigField => ({
  type: 'string',
  title: 'T',
  required: false,
  sensitive: false,
  multiple: false,
  ...parts,
});
const FIELDS: ConfigFields = {
  key: field({ required: true, sensitive: true }),
  note: field({}),
  level: field({ type: 'number', min: 1, max: 9, default: 3 }),
  loud: field({ type: 'boolean' }),
  folders: field({
    type: 'directory',
    multiple: true,
    default: ['${HOME}/Desktop', '${DOCUMENTS}'],
  }),
  file: field({ type: 'file' }),
};
const VALUES = { key: 'k' };

const server = (parts: Partial<SkillServer>): SkillServer => ({
  runtime: 'binary',
  command: 'tool',
  args: [],
  env: {},
  ...parts,
});
const args = (list: readonly string[], values: object = VALUES, place = PLACE) =>
  fillIn(server({ args: list }), FIELDS, { ...VALUES, ...values }, place).args;

describe('filling in', () => {
  it('puts in the folder, wherever the server sees it', () => {
    const node = server({
      runtime: 'node',
      command: 'node',
      args: ['${__dirname}/server/index.js', '--data=${__dirname}${/}data'],
      env: { LIB: '${__dirname}${pathSeparator}lib' },
    });
    expect(fillIn(node, FIELDS, VALUES, PLACE)).toEqual({
      command: 'node',
      args: ['/skill/server/index.js', '--data=/skill/data'],
      env: { LIB: '/skill/lib' },
    });
    expect(fillIn(node, FIELDS, VALUES, WINDOWS).env).toEqual({ LIB: 'C:\\s\\lib' });
  });

  it("puts in the person's folders", () => {
    const list = ['${HOME}', '${DESKTOP}', '${DOCUMENTS}', '${DOWNLOADS}'];
    expect(args(list)).toEqual([
      '/home/jane',
      '/home/jane/Desktop',
      '/home/jane/Documents',
      '/home/jane/Downloads',
    ]);
    expect(args(['${DOWNLOADS}'], {}, WINDOWS)).toEqual(['C:\\Users\\jane\\Downloads']);
  });

  it('puts in settings and defaults', () => {
    expect(args(['--key=${user_config.key}', '${user_config.level}'])).toEqual(['--key=k', '3']);
    expect(args(['${user_config.loud}'], { loud: false })).toEqual(['false']);
  });

  it('makes several values several arguments, or a list of paths', () => {
    const folders = ['/home/jane/Desktop', '/home/jane/Documents'];
    expect(args(['a', '${user_config.folders}', 'b'])).toEqual(['a', ...folders, 'b']);
    expect(args(['--in=${user_config.folders}'])).toEqual([`--in=${folders.join(':')}`]);
    const env = { DIRS: '${user_config.folders}' };
    expect(fillIn(server({ env }), FIELDS, VALUES, PLACE).env).toEqual({ DIRS: folders.join(':') });
  });

  it('leaves out what nobody has set', () => {
    expect(args(['${user_config.note}', 'x${user_config.note}'])).toEqual(['x']);
    expect(args(['${user_config.note}'], { note: '' })).toEqual([]);
    const env = { NOTE: '${user_config.note}', B: 'b' };
    expect(fillIn(server({ env }), FIELDS, VALUES, PLACE).env).toEqual({ B: 'b' });
  });

  it('goes over each text once and leaves other variables as they are', () => {
    expect(args(['${user_config.note}'], { note: '${__dirname}${user_config.key}' })).toEqual([
      '${__dirname}${user_config.key}',
    ]);
    expect(args(['${OTHER} $HOME ${__proto__}'])).toEqual(['${OTHER} $HOME ${__proto__}']);
  });

  it('gives the commands of the skill absolute paths, and leaves names alone', () => {
    const command = (text: string, place = PLACE) =>
      fillIn(server({ command: text }), FIELDS, VALUES, place).command;
    expect(command('python3')).toBe('python3');
    expect(command('bin/tool')).toBe('/skill/bin/tool');
    expect(command('./bin/tool')).toBe('/skill/bin/tool');
    expect(command('${__dirname}/bin/tool')).toBe('/skill/bin/tool');
    expect(command('bin\\tool.exe', WINDOWS)).toBe('C:\\s\\bin\\tool.exe');
  });

  it('makes chosen folders and files absolute, and tells them', () => {
    const values = { ...VALUES, folders: ['~/a', '/srv/b/'], file: '~/c.txt' };
    expect(chosenPaths(FIELDS, values, PLACE, ['file'])).toEqual({
      read: ['/home/jane/a', '/srv/b'],
      write: ['/home/jane/c.txt'],
    });
    expect(args(['${user_config.file}'], values)).toEqual(['/home/jane/c.txt']);
  });

  it.each([undefined, '', []])('misses a setting that is %j', (key) => {
    const values = key === undefined ? {} : { key };
    const fill = () => fillIn(server({}), FIELDS, values, PLACE);
    expect(fill).toThrow(expect.objectContaining({ code: 'SKILL_CONFIG_MISSING' }));
  });

  it.each([
    { level: 0 },
    { level: 10 },
    { level: '3' },
    { level: Number.NaN },
    { loud: 'yes' },
    { note: 1 },
    { note: ['a'] },
    { note: 'a\0b' },
    { folders: ['relative'] },
    { file: 'relative' },
    { file: ['/a'] },
  ])('refuses %j, and does not repeat it', (values) => {
    const fill = () => args([], values);
    expect(fill).toThrow(expect.objectContaining({ code: 'SKILL_CONFIG_INVALID' }));
    expect(fill).toThrow(/^The setting \w+ must/);
  });

  it.each(['constructor', '__proto__', 'toString', 'unknown'])(
    'refuses a setting that the manifest does not describe: %s',
    (key) => {
      const fill = () => args([`\${user_config.${key}}`]);
      expect(fill).toThrow(expect.objectContaining({ code: 'SKILL_INVALID' }));
    },
  );

  const leaving: readonly Partial<SkillServer>[] = [
    { command: '../evil' },
    { command: '/usr/bin/env' },
    { command: 'a/../../evil' },
    { command: '${__dirname}/../evil' },
    { command: '${__dirname}${/}..${/}evil' },
    { command: '${user_config.note}' },
    { runtime: 'node', command: 'node', args: ['../evil.js'] },
    { runtime: 'node', command: 'node', args: ['--flag', '/tmp/evil.js'] },
    { runtime: 'node', command: 'node', args: ['${user_config.note}'] },
    { runtime: 'python', command: 'python3', args: ['${HOME}/evil.py'] },
    { args: ['--config=${__dirname}/../../etc/passwd'] },
    { args: ['x:${__dirname}/a:${__dirname}/b/../../..'] },
  ];
  it.each(leaving)('refuses to start from outside: %j', (parts) => {
    const values = { ...VALUES, note: '/skillet/evil.js' };
    const fill = () => fillIn(server(parts), FIELDS, values, PLACE);
    expect(fill).toThrow(expect.objectContaining({ code: 'SKILL_INVALID' }));
  });
});
