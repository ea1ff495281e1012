import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Home } from './home.ts';
import { NO_PERMISSIONS } from './permissions/permissions.ts';
import { isRunnable, readSkill } from './read-skill.ts';
import type { Skill } from './skill.ts';
import { type SkillFiles, SkillFolders } from './testing/skill-folder.ts';

const HOME: Home = {
  platform: 'linux',
  userHome: '/home/jane',
  ownFolders: ['/home/jane/.local/state/lifesavor'],
};
const FRONT = '---\nname: my-skill\ndescription: Reads tables.\n---\n# Steps\n';

const folders = new SkillFolders();
afterAll(() => folders.remove());

const read = (files: SkillFiles, name?: string, home = HOME) =>
  readSkill(folders.make(files, name), 'user', home);
const document = (text: string | Buffer, name?: string) => read({ 'SKILL.md': text }, name);
const told = ({ diagnostics }: Skill) =>
  diagnostics.map(({ severity, code, line }) => `${severity} ${code} ${line ?? '-'}`);

describe('a SKILL.md', () => {
  it('gives name, description, version and instructions', async () => {
    const skill = await document(
      '---\nname: my-skill\ndescription: Reads tables.\nmetadata:\n  version: 1.0\n---\n\n# Steps\n',
    );
    expect(skill).toMatchObject({
      id: 'my-skill',
      source: 'user',
      name: 'my-skill',
      description: 'Reads tables.',
      version: '1.0',
      instructions: '# Steps',
      permissions: NO_PERMISSIONS,
      config: {},
      diagnostics: [],
    });
    expect(skill.server).toBeUndefined();
    expect(isRunnable(skill)).toBe(true);
  });

  it.each([
    ['a byte order mark', `\uFEFF${FRONT}`],
    ['lines of Windows', FRONT.replaceAll('\n', '\r\n')],
    ['lines of an old Mac', FRONT.replaceAll('\n', '\r')],
    ['spaces behind the dashes', FRONT.replaceAll('---', '--- \t')],
    ['dots at the end', FRONT.replace(/---\n#/, '...\n#')],
    ['fields nobody knows', FRONT.replace('---\n#', 'x-own: [1, {a: b}]\nmodel: big\n---\n#')],
    ['a description of several lines', FRONT.replace('Reads tables.', '>-\n  Reads\n  tables.')],
    ['quotes', FRONT.replace('Reads tables.', "'Reads tables.'")],
    ['a list of tools', FRONT.replace('---\n#', 'allowed-tools:\n  - Read\n---\n#')],
  ])('may have %s', async (_, text) => {
    const skill = await document(text);
    expect(skill).toMatchObject({ description: 'Reads tables.', instructions: '# Steps' });
    expect(skill.diagnostics).toEqual([]);
  });

  const mendable: readonly [string, string, string][] = [
    ['colons', 'description: Use when: you read tables', 'Use when: you read tables'],
    ['a mark at the start', 'description: @tables are read', '@tables are read'],
    ['a bracket at the start', 'description: [beta] Reads tables', '[beta] Reads tables'],
    ['a star at the start', 'description: *Reads* tables', '*Reads* tables'],
    ['a quote only at the start', 'description: "Reads" tables', '"Reads" tables'],
  ];
  it.each(mendable)('is read with a warning when its YAML has %s', async (_, line, description) => {
    const skill = await document(`---\nname: my-skill\n${line}\n---\nx`);
    expect(skill.description).toBe(description);
    expect(told(skill)).toEqual(['warning frontmatter-mended 3']);
  });

  it('is read with a warning when it is indented by tabs', async () => {
    const skill = await document(
      '---\nname: my-skill\ndescription: a\nmetadata:\n\tversion: "2"\n---\nx',
    );
    expect(skill.version).toBe('2');
    expect(told(skill)).toEqual(['warning frontmatter-mended 5']);
  });

  const odd: readonly [string, string, string[]][] = [
    ['no name', 'description: a', ['warning name-missing 2']],
    ['a name with capitals', 'name: My Skill\ndescription: a', ['warning name-odd 2']],
    ['a name with two hyphens', 'name: my--skill\ndescription: a', ['warning name-odd 2']],
    ['another name', 'name: other\ndescription: a', ['warning name-differs 2']],
    [
      'a number for a name',
      'name: 12\ndescription: a',
      ['warning frontmatter-type 2', 'warning name-differs 2'],
    ],
    ['no description', 'name: my-skill', ['error description-missing 2']],
    ['an empty description', 'name: my-skill\ndescription: ""', ['error description-missing 3']],
    [
      'a list as description',
      'name: my-skill\ndescription: [a]',
      ['error frontmatter-type 3', 'error description-missing 3'],
    ],
    [
      'a long description',
      `name: my-skill\ndescription: ${'a'.repeat(1025)}`,
      ['warning description-long 3'],
    ],
    [
      'a field twice',
      'name: my-skill\ndescription: a\ndescription: b',
      ['warning frontmatter-twice 4'],
    ],
    [
      'text for metadata',
      'name: my-skill\ndescription: a\nmetadata: x',
      ['warning frontmatter-type 4'],
    ],
    [
      'a map for tools',
      'name: my-skill\ndescription: a\nallowed-tools: {a: b}',
      ['warning frontmatter-type 4'],
    ],
    [
      'a long compatibility',
      `name: my-skill\ndescription: a\ncompatibility: ${'a'.repeat(501)}`,
      ['warning compatibility-long 4'],
    ],
    [
      'no fields at all',
      'just text',
      ['error frontmatter-invalid 2', 'warning name-missing 2', 'error description-missing 2'],
    ],
    [
      'no YAML',
      'name: my-skill\ndescription: a\n  - }{: [',
      ['error frontmatter-invalid 3', 'error description-missing 3'],
    ],
  ];
  it.each(odd)('tells of %s by its line', async (_, yaml, expected) => {
    const skill = await document(`---\n${yaml}\n---\nx`);
    const lines = told(skill);
    for (const line of expected) expect(lines).toContain(line);
    expect(isRunnable(skill)).toBe(!expected.some((line) => line.startsWith('error')));
  });

  it('counts lines from the start of the file', async () => {
    expect(told(await document('\n\n---\nname: a\ndescription: a\n---\n'))).toEqual([
      'warning frontmatter-late 1',
      'warning name-differs 4',
    ]);
  });

  const broken: readonly [string, string | Buffer, string][] = [
    ['no frontmatter', '# Title\ntext', 'error frontmatter-missing 1'],
    ['a frontmatter without end', '---\nname: a\ndescription: b\n', 'error frontmatter-open 1'],
    [
      'a frontmatter that is too large',
      `---\ndescription: ${'x'.repeat(65_536)}\n---\n`,
      'error frontmatter-too-large 1',
    ],
    ['more than 1 MiB', `${FRONT}${'x'.repeat(1024 * 1024)}`, 'error document-too-large -'],
    ['UTF-16', Buffer.from(`\uFEFF${FRONT}`, 'utf16le'), 'error document-no-text -'],
    ['NUL', `${FRONT}\0`, 'error document-no-text -'],
    ['nothing', '', 'error frontmatter-missing 1'],
  ];
  it.each(broken)('cannot be run with %s', async (_, text, expected) => {
    const skill = await document(text);
    expect(told(skill)).toContain(expected);
    expect(isRunnable(skill)).toBe(false);
  });

  it('tells of bytes that are no UTF-8', async () => {
    const skill = await document(Buffer.concat([Buffer.from(FRONT), Buffer.from([0xff, 0x0a])]));
    expect(told(skill)).toEqual(['warning encoding -']);
  });

  it('that is missing is an error', async () => {
    expect(told(await read({ 'README.md': 'x' }))).toEqual(['error document-missing -']);
  });

  it('must lie in the folder, and must be a file', async () => {
    const linked = folders.make({ 'a.md': FRONT });
    writeFileSync(join(linked, '..', 'outside.md'), FRONT);
    symlinkSync('../outside.md', join(linked, 'SKILL.md'));
    expect(told(await readSkill(linked, 'user', HOME))).toEqual(['error document-outside -']);
    const folder = folders.make({});
    mkdirSync(join(folder, 'SKILL.md'));
    expect(told(await readSkill(folder, 'user', HOME))).toEqual(['error document-no-file -']);
    const pipe = folders.make({});
    execFileSync('mkfifo', [join(pipe, 'SKILL.md')]);
    expect(told(await readSkill(pipe, 'user', HOME))).toEqual(['error document-no-file -']);
  });

  it('may be a link within the folder', async () => {
    const folder = folders.make({ 'docs/a.md': FRONT });
    symlinkSync('docs/a.md', join(folder, 'SKILL.md'));
    expect((await readSkill(folder, 'user', HOME)).diagnostics).toEqual([]);
  });

  it('that is missing in a folder that is gone is an error, too', async () => {
    expect(told(await readSkill(join(folders.path, 'gone'), 'user', HOME))).toEqual([
      'error document-missing -',
    ]);
  });

  it.each([
    ['My Skill', 'error folder-name -'],
    ['.hidden', 'error folder-name -'],
    ['a\u202Eb', 'error folder-name -'],
    ['my_skill', 'warning folder-name -'],
    ['my-skill-1.2', 'warning folder-name -'],
  ])('tells of a folder called %j', async (name, expected) => {
    expect(told(await document(FRONT, name))).toContain(expected);
  });
});

describe('hostile YAML', () => {
  const bomb = Array.from({ length: 30 }, (_, i) =>
    i === 0 ? 'a0: &a0 [x,x,x,x,x,x,x,x]' : `a${i}: &a${i} [${`*a${i - 1},`.repeat(8)}]`,
  ).join('\n');

  it('is not expanded', async () => {
    const skill = await document(`---\nname: my-skill\ndescription: a\n${bomb}\n---\nx`);
    expect(skill).toMatchObject({ description: 'a', diagnostics: [] });
  });

  it('may use an alias for one value only', async () => {
    const yaml = 'x: &d Reads tables.\nlist: &l [a]\nname: my-skill\n';
    const one = await document(`---\n${yaml}description: *d\n---\n`);
    expect(one).toMatchObject({ description: 'Reads tables.', diagnostics: [] });
    const list = await document(`---\n${yaml}description: *l\n---\n`);
    expect(isRunnable(list)).toBe(false);
    const self = await document('---\nname: my-skill\ndescription: &a [*a]\n---\n');
    expect(isRunnable(self)).toBe(false);
  });

  it.each([
    '[',
    '{a: ',
    '? ',
    '- ',
    'a: ',
    '"',
    '&a ',
    '*a ',
    '}',
    'a:\n',
    '!a\n? ',
    '? [',
    '\t',
    ':\n',
    'name: *a\n',
    '-\n',
  ])('of many times %j is answered soon', async (piece) => {
    const yaml = piece.repeat(Math.floor(65_000 / piece.length));
    const started = performance.now();
    const skill = await document(`---\nname: my-skill\n${yaml}\n---\nx`);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(skill.diagnostics.length).toBeLessThanOrEqual(101);
    expect(isRunnable(skill)).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('may have the field %s', async (key) => {
    const skill = await document(
      `---\n${key}: {polluted: yes}\nname: my-skill\ndescription: a\n---\n`,
    );
    expect(skill).toMatchObject({ description: 'a', diagnostics: [] });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
