import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseSandbox,
  describeSandbox,
  type Launch,
  type Sandbox,
  type SandboxedProcess,
  type SandboxHost,
} from '../../native-host/skills/sandbox/index.ts';
import { sampleLaunch } from '../../native-host/skills/sandbox/testing/sample-launch.ts';
import { McpTalk } from './harness/mcp-talk.ts';
import { bundleServer, installServer } from './harness/skill-bundle.ts';

let root: string;
let host: SandboxHost;
let sandbox: Sandbox;
const running: SandboxedProcess[] = [];

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'servers-')));
  mkdirSync(join(root, 'home/Documents'), { recursive: true });
  writeFileSync(join(root, 'home/Documents/note.txt'), 'a note');
  host = {
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    userHome: join(root, 'home'),
    ourFolders: [],
    node: process.execPath,
  };
  sandbox = await chooseSandbox(host);
  for (const name of ['filesystem', 'everything', 'memory'])
    await bundleServer(`@modelcontextprotocol/server-${name}`, folderOf(name));
  installServer(
    '@modelcontextprotocol/server-sequential-thinking',
    folderOf('sequential-thinking'),
  );
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.kill();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderOf(name: string): string {
  return join(root, 'skills', name);
}

async function start(name: string, changes: Partial<Launch>): Promise<McpTalk> {
  const started = await sandbox.start(
    sampleLaunch(folderOf(name), { args: ['server.mjs'], ...changes }),
  );
  running.push(started);
  const talk = new McpTalk(started);
  await talk.begin();
  return talk;
}

describe('a public server that knows nothing of sandboxes', () => {
  it('for files works on what was granted and on nothing else', async () => {
    const documents = join(root, 'home/Documents');
    const launch = { args: ['server.mjs', documents], write: ['~/Documents'] };
    const talk = await start('filesystem', launch);
    expect(await talk.tools()).toContain('read_text_file');
    const note = join(documents, 'note.txt');
    expect(await talk.call('read_text_file', { path: note })).toContain('a note');
    await talk.call('write_file', { path: join(documents, 'new.txt'), content: 'written' });
    expect(await talk.call('list_directory', { path: documents })).toContain('new.txt');
    expect(await talk.call('read_text_file', { path: '/etc/passwd' })).toContain('denied');
  });

  it('for everything works without any grant', async () => {
    const talk = await start('everything', { args: ['server.mjs', 'stdio'] });
    expect((await talk.tools()).length).toBeGreaterThan(5);
    expect(await talk.call('echo', { message: 'hello' })).toContain('hello');
  });

  it('for memory keeps what it is told in a folder that was granted', async () => {
    const file = join(root, 'home/Documents/memory.jsonl');
    const talk = await start('memory', { env: { MEMORY_FILE_PATH: file }, write: ['~/Documents'] });
    const entities = [{ name: 'tea', entityType: 'drink', observations: ['is hot'] }];
    await talk.call('create_entities', { entities });
    expect(await talk.call('read_graph', {})).toContain('is hot');
  });

  it('for thinking works with a node_modules of its own', async () => {
    const main = 'node_modules/@modelcontextprotocol/server-sequential-thinking/dist/index.js';
    const talk = await start('sequential-thinking', { args: [main] });
    const thought = {
      thought: 'one',
      nextThoughtNeeded: false,
      thoughtNumber: 1,
      totalThoughts: 1,
    };
    expect(await talk.call('sequentialthinking', thought)).toContain('thoughtNumber');
  });
});

describe('the permissions of Node.js, as a second layer', () => {
  const ask = async (program: string, changes: Partial<Launch> = {}) => {
    const folder = folderOf('asking');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.mjs'), program);
    const started = await sandbox.start(sampleLaunch(folder, changes));
    let output = '';
    for await (const data of started.stdout) output += String(data);
    return output.trim();
  };
  const codeOf = (action: string) =>
    `try { ${action}; console.log('done') } catch (error) { console.log(error.code) }`;

  it('refuse other programs and workers unless the skill needs them', async () => {
    const spawning = `import { spawnSync } from 'node:child_process'; ${codeOf("spawnSync('/bin/sh')")}`;
    const working = `import { Worker } from 'node:worker_threads'; ${codeOf("new Worker('0', { eval: true })")}`;
    for (const program of [spawning, working]) expect(await ask(program)).toBe('ERR_ACCESS_DENIED');
    expect(await ask(spawning, { nodeNeeds: ['child-process'] })).toBe('done');
    expect(await ask(working, { nodeNeeds: ['worker'] })).toBe('done');
  });

  it('refuse files that the sandbox shows to every program', async () => {
    const reading = `import { readFileSync } from 'node:fs'; ${codeOf("readFileSync('/etc/passwd')")}`;
    expect(await ask(reading)).toBe('ERR_ACCESS_DENIED');
  });
});

describe('starting', () => {
  it('can be given up, and leaves nothing', async () => {
    const signal = AbortSignal.abort();
    await expect(sandbox.start(sampleLaunch(folderOf('memory')), signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const later = new AbortController();
    setTimeout(() => later.abort(), 3);
    await expect(
      sandbox.start(sampleLaunch(folderOf('memory')), later.signal),
    ).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('many at once does not mix them up', async () => {
    const talks = Array.from({ length: 8 }, () =>
      start('everything', { args: ['server.mjs', 'stdio'] }),
    );
    const said = (await Promise.all(talks)).map((talk, index) =>
      talk.call('echo', { message: `number ${index}` }),
    );
    (await Promise.all(said)).forEach((text, index) => {
      expect(text).toContain(`number ${index}`);
    });
  });

  it('takes little longer than starting Node.js alone', async () => {
    const folder = folderOf('quick');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'main.mjs'), 'console.log(1); setTimeout(() => {}, 60000);');
    const alone: number[] = [];
    const held: number[] = [];
    const ready: number[] = [];
    for (let round = 0; round < 15; round++) {
      alone.push(await timeAlone(join(folder, 'main.mjs')));
      const begun = performance.now();
      const started = await sandbox.start(sampleLaunch(folder));
      ready.push(performance.now() - begun);
      await new Promise((resolve) => started.stdout.once('data', resolve));
      held.push(performance.now() - begun);
      await started.kill();
    }
    const [a, h, r] = [alone, held, ready].map(quartiles);
    console.log(
      `first output, ms (least, median): Node.js alone ${a}; in the sandbox ${h}; sandbox stands ${r}`,
    );
    expect(held.length).toBe(15);
  });
});

it('doctor finds the sandbox of this machine by making one', async () => {
  const report = await describeSandbox(host);
  console.log(report.message, report.enforces.map(({ what, by }) => `${what}: ${by}`).join(', '));
  expect(report).toMatchObject({ sandbox: 'bwrap', state: 'ok' });
});

async function timeAlone(file: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const took = performance.now() - begun;
  child.kill('SIGKILL');
  return took;
}

function quartiles(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  return `${sorted[0]?.toFixed(1)}, ${sorted[Math.floor(sorted.length / 2)]?.toFixed(1)}`;
}
