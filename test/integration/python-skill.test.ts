import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SkillSupervisor } from '../../native-host/skills/process/index.ts';
import {
  chooseSandbox,
  type Launch,
  type SandboxedProcess,
} from '../../native-host/skills/sandbox/index.ts';
import { sampleLaunch } from '../../native-host/skills/sandbox/testing/sample-launch.ts';
import { until } from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { textOf } from './harness/skill-per-test.ts';
import { errorOf, isAlive } from './harness/skills.ts';

const SKILL = fileURLToPath(new URL('../fixtures/skills/python-tables', import.meta.url));
const TABLE = 'item,price,pieces\ntea,3.20,2\ncake,4.05,1\n';
const SUMS = { price: { sum: '7.25', mean: '3.625' }, pieces: { sum: '3', mean: '1.5' } };

let root: string;
let supervisor: SkillSupervisor | undefined;
let processes: SandboxedProcess[];

beforeEach(() => {
  processes = [];
  root = realpathSync(mkdtempSync(join(tmpdir(), 'python-skill-')));
  mkdirSync(join(root, 'home/Documents'), { recursive: true });
  cpSync(SKILL, join(root, 'skill'), { recursive: true });
});
afterEach(async () => {
  await supervisor?.dispose();
  supervisor = undefined;
  for (const { pid } of processes) expect(isAlive(pid), 'process left').toBe(false);
  rmSync(root, { recursive: true, force: true });
});

/** The server in the sandbox of this machine, under a supervisor. */
async function supervised(changes: Partial<Launch> = {}): Promise<SkillSupervisor> {
  const sandbox = await chooseSandbox({
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    userHome: join(root, 'home'),
    ourFolders: [],
    node: process.execPath,
  });
  const launch = sampleLaunch(join(root, 'skill'), {
    command: 'python3',
    args: ['/skill/server.py'],
    env: { PYTHONPATH: '/skill/lib' },
    ...changes,
  });
  supervisor = new SkillSupervisor({
    id: 'python-tables',
    start: async (signal) => {
      const started = await sandbox.start(launch, signal);
      processes.push(started);
      return started;
    },
  });
  return supervisor;
}

describe('a server in Python, held by the sandbox', () => {
  it('finds all of its standard library, and nothing of the person', async () => {
    const skill = await supervised();
    const { structuredContent } = await skill.call('machine', {});
    expect(structuredContent).toMatchObject({
      unpacked: 'table',
      sqlite: 42,
      digest: '0d4fc4a7',
      pointer: 8,
      offset: 2,
      home: [],
    });
    const { environment } = structuredContent as { environment: string[] };
    expect(environment).toEqual(
      expect.arrayContaining(['HOME', 'LANG', 'PATH', 'PYTHONPATH', 'TMPDIR']),
    );
    expect(environment.length).toBeLessThan(10);
  });

  it('reads the folder it was granted and no other', async () => {
    const granted = join(root, 'home/Documents/table.csv');
    const other = join(root, 'home/table.csv');
    for (const file of [granted, other]) writeFileSync(file, TABLE);
    const skill = await supervised({ read: ['~/Documents'] });
    expect(await skill.call('read_table', { path: granted })).toMatchObject({
      structuredContent: SUMS,
    });
    expect(await skill.call('read_table', { path: other })).toMatchObject({ isError: true });
    await until(() => skill.log().includes('FileNotFoundError in read_table'));
  });

  it('answers several calls at once, and is started again when it was killed', async () => {
    const skill = await supervised();
    const slow = errorOf(skill.call('wait', { seconds: 60 }));
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => skill.call('add_up', { table: TABLE })),
    );
    for (const { structuredContent } of answers) expect(structuredContent).toEqual(SUMS);
    process.kill(processes[0]!.pid, 'SIGKILL');
    expect(await slow).toMatchObject({ code: 'SKILL_CRASHED' });
    expect(textOf(await skill.call('add_up', { table: TABLE }))).toContain('7.25');
    expect(processes).toHaveLength(2);
    await until(() => !isAlive(processes[0]!.pid));
  });

  it('is told by the protocol which tool it does not have', async () => {
    const skill = await supervised();
    expect((await skill.listTools()).map(({ name }) => name)).toContain('add_up');
    expect(await errorOf(skill.call('nothing', {}))).toMatchObject({ code: 'SKILL_REFUSED' });
    expect(skill.state).toBe('ready');
  });
});

describe('a skill in Python', () => {
  const world = hostPerTest();

  it('is added, approved and used like any other', async () => {
    const cli = async (...args: string[]) => {
      const { code, stdout, stderr } = await world.host.cli(args);
      expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
      return stdout;
    };
    await cli('skills', 'add', SKILL);
    expect(await cli('skills', 'show', 'python-tables')).not.toContain('error:');
    await cli('skills', 'approve', 'python-tables', '--yes');
    const args = JSON.stringify({ table: TABLE });
    const answer = await cli('skills', 'call', 'python-tables', 'add_up', args);
    expect(JSON.parse(answer)).toEqual(SUMS);
    const secret = join(world.host.folder, 'private.csv');
    writeFileSync(secret, TABLE);
    const read = JSON.stringify({ path: secret });
    const refused = await world.host.cli(['skills', 'call', 'python-tables', 'read_table', read]);
    expect(refused).toMatchObject({ stdout: 'FileNotFoundError\n' });
  });
});
