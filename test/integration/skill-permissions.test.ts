import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPerTest } from './harness/host-per-test.ts';
import { type WrittenSkill, writeSkill } from './harness/written-skill.ts';

const world = hostPerTest();

async function cli(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await world.host.cli(args);
  expect({ code, stderr: code === 0 ? '' : stderr }, args.join(' ')).toEqual({
    code: 0,
    stderr: '',
  });
  return stdout;
}

/** Adds and approves a skill. @returns what was shown before. */
async function install(id: string, skill: WrittenSkill, ...set: string[]): Promise<string> {
  await cli('skills', 'add', writeSkill(world.host.folder, id, skill));
  const shown = await cli('skills', 'show', id);
  await cli('skills', 'approve', id, '--yes', ...set.flatMap((each) => ['--set', each]));
  return shown;
}

const use = (id: string, args: object = {}) =>
  world.host.cli(['skills', 'call', id, 'do', JSON.stringify(args), '--json']);

/** The text its tool gave. */
async function textOf(id: string, args: object = {}): Promise<string> {
  const { stdout } = await use(id, args);
  return JSON.parse(stdout).content[0].text;
}

const SPAWNING = `(await import('node:child_process')).execFileSync('/bin/sh', ['-c', 'echo from a program'])`;
const THREADING = `new Promise(async (resolve, reject) => {
  const { Worker } = await import('node:worker_threads');
  try {
    new Worker('require("worker_threads").parentPort.postMessage("from a thread")', { eval: true }).on('message', resolve);
  } catch (error) { reject(error) }
})`;

describe('a skill that comes to a shut door of Node.js', () => {
  it.each([
    ['child-process', SPAWNING, 'other programs', 'from a program\n'],
    ['worker', THREADING, 'threads', 'from a thread'],
  ])('is told to ask for %s, and has it then', async (need, does, words, expected) => {
    expect(await install('closed', { does })).not.toContain(words);
    const { code, stdout } = await use('closed');
    const { error } = JSON.parse(stdout);
    expect({ code, error: error.code }).toEqual({ code: 10, error: 'SKILL_NEEDS_PERMISSION' });
    expect(error.nextStep).toContain(`"node": ["${need}"]`);
    const shown = await install('open', { does, permissions: { node: [need] } });
    expect(shown).toContain(words);
    expect(await textOf('open')).toBe(expected);
  });

  it('is told so as well when it died of it', async () => {
    const does = `(process.stdout.write = () => {}, setImmediate(() => { new (process.getBuiltinModule('node:worker_threads').Worker)('0', { eval: true }) }), new Promise(() => {}))`;
    await install('dying', { does });
    const { stdout } = await use('dying');
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'SKILL_NEEDS_PERMISSION' });
  });
});

describe('a folder that a person has chosen for a skill', () => {
  const does = `(await import('node:fs')).writeFileSync(process.env.FOLDER + '/new.txt', 'written') ?? 'done'`;
  const parts = {
    does: `args.write ? ${does} : (await import('node:fs')).readFileSync(process.env.FOLDER + '/note.txt', 'utf8')`,
    env: { FOLDER: '${user_config.folder}' },
    userConfig: { folder: { type: 'directory', title: 'Folder', required: true } },
  };
  const chosen = () => {
    const folder = join(world.host.folder, 'Documents');
    mkdirSync(folder);
    writeFileSync(join(folder, 'note.txt'), 'a note');
    return folder;
  };

  it('may be read and not changed', async () => {
    const folder = chosen();
    const shown = await install('reader', parts, `folder=${folder}`);
    expect(shown).toContain('It may read what you choose as “Folder”, and not change it.');
    expect(await textOf('reader')).toBe('a note');
    const { stdout } = await use('reader', { write: true });
    expect(JSON.parse(stdout)).toMatchObject({ isError: true });
    expect(() => readFileSync(join(folder, 'new.txt'))).toThrow();
  });

  it('may be changed where its manifest asks for that', async () => {
    const folder = chosen();
    const asking = { ...parts, permissions: { writeSettings: ['folder'] } };
    const shown = await install('writer', asking, `folder=${folder}`);
    expect(shown).toContain('It may read and change what you choose as “Folder”.');
    expect(await textOf('writer', { write: true })).toBe('done');
    expect(readFileSync(join(folder, 'new.txt'), 'utf8')).toBe('written');
  });
});

describe('what a skill connects to', () => {
  it('is counted by the agent, and noted without what a name could carry', async () => {
    const does = `fetch(args.url).then((reply) => reply.status, (error) => 'none')`;
    await install('caller', { does, permissions: { hosts: ['granted.example'] } });
    const secret = 'c2vjcmv0';
    for (const host of ['granted.example', `${secret}.other.example`, '169.254.169.254'])
      await use('caller', { url: `http://${host}/path` });
    const log = await cli('skills', 'logs', 'caller');
    expect(log).toContain('  unreachable granted.example:80, 1×\n');
    expect(log).toContain(`  refused ${secret}.other.example:80, 1×\n`);
    expect(log).toContain('  refused 169.254.169.254:80, 1×\n');
    expect(await cli('skills', 'top')).toContain('0, 3 refused');
    const audit = await cli('audit', 'tail', '--json');
    const noted = audit.split('\n').filter((line) => line.includes('skill-connected'));
    expect(
      noted.map((line) => JSON.parse(line)).map(({ host, outcome }) => [host, outcome]),
    ).toEqual([
      ['granted.example', 'unreachable'],
      ['other.example', 'refused'],
      ['ip-address', 'refused'],
    ]);
    expect(audit).not.toContain(secret);
  });
});
