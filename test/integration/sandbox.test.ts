import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launch } from '../../native-host/skills/sandbox/index.ts';
import { hasPython, SandboxPlace, SECRET, users } from './harness/sandbox-place.ts';
import type { RunReport } from './harness/sandbox-runner.ts';

/** The agent's event loop while a skill misbehaves; the machine is shared, so this is loose. */
const LONGEST_DELAY_MS = 200;
const PYTHON: Partial<Launch> = { command: 'python3' };
/** Tests in which a skill is let go on for a while. */
const LONG = { timeout: 180_000 };
const LIMITS = { memoryMb: 256, processes: 4, files: 256, fileMb: 8, tmpMb: 16 };
/** Names at the top of a sandbox. */
const TOP = ['bin', 'dev', 'etc', 'lib', 'lib64', 'proc', 'run', 'skill', 'tmp', 'usr'];

describe.each(users())('a hostile skill of $name', (user) => {
  let place: SandboxPlace;
  beforeAll(() => {
    place = new SandboxPlace(user);
  });
  afterAll(() => place.remove());

  const say = (what: string, { delayMs, idleMs, ending, usage }: RunReport) =>
    console.log(
      `${user.name}, ${what}: loop delay p99 ${delayMs.p99.toFixed(1)} ms, max ${delayMs.max.toFixed(1)} ms (idle p99 ${idleMs.p99.toFixed(1)} ms);`,
      `ended by ${ending?.reason ?? ending?.signal ?? ending?.code};`,
      `${Math.round((usage?.memoryBytes ?? 0) / 2 ** 20)} MiB, ${usage?.processes ?? 0} processes`,
    );

  it('is told where it is and who it is, and that is all', async () => {
    const args = ['echo', '{"args":[]}'];
    const report = await place.run({ command: './run', args });
    expect(JSON.parse(report.stdout)).toEqual(['/skill', '1000', '1000']);
    expect(report).toMatchObject({ ending: { code: 0, signal: null }, left: 0 });
  });

  it('reads and writes no file of the machine or of the person', async () => {
    const own = ['.ssh/id_ed25519', '.netrc', 'letter.txt', 'Documents/open.txt'].map((name) =>
      place.path(name),
    );
    const paths = [
      ...own,
      place.state,
      `${place.state}/link.secret`,
      place.home,
      join(place.root, 'home'),
    ];
    const machine = [
      '/etc/shadow',
      '/etc/hostname',
      '/root',
      '/home',
      '/var',
      '/opt',
      '/boot',
      '/sys',
    ];
    const { got } = await place.attempt('files', { paths: [...paths, ...machine] });
    expect(got).toEqual([]);
  });

  it('sees a machine with nothing in it', async () => {
    const { got } = await place.attempt('everything', { word: SECRET });
    expect(got.filter((name) => !TOP.includes(name))).toEqual([]);
  });

  it(
    'reaches no socket of the machine, neither by file nor by name, not even in what it was granted',
    LONG,
    async () => {
      const socket = join(place.state, 'agent.sock');
      const granted = place.path('Documents/other.sock');
      const abstract = `sandbox-test-${process.pid}-${user.uid}`;
      const servers = await Promise.all([socket, granted, `\0${abstract}`].map(listenAt));
      place.giveToUser();
      const read = ['~/Documents'];
      const settings = { socket, abstract, granted };
      const { got } = await place.attempt('sockets', settings, { read });
      const online = await place.attempt('sockets', settings, { read, hosts: ['a.test'] });
      if (hasPython) {
        const python = await place.attempt('sockets', { socket: granted }, { ...PYTHON, read });
        expect(python.got).toEqual([]);
      }
      for (const server of servers) server.close();
      expect(got).toEqual([]);
      expect(online.got).toEqual([]);
    },
  );

  it('reaches no network', async () => {
    const server = await listenAt(0);
    const { port } = server.address() as AddressInfo;
    const { got } = await place.attempt('network', { port, addresses: ownAddresses() });
    server.close();
    expect(got).toEqual([]);
  });

  it('sees and signals no process but its own', async () => {
    const pids = [process.pid, process.ppid, 100, 1000, 30_000];
    const { got, seen } = await place.attempt('processes', { pids });
    expect(got).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  it('has no environment but its own, and its own is seen by nobody else', async () => {
    const env = { API_KEY: 'own-key-of-the-skill' };
    const drow = [...SECRET].reverse().join('');
    const { got } = await place.attempt('environment', { drow }, { env });
    expect(got).toEqual(['API_KEY', 'HOME', 'LANG', 'PATH', 'PWD', 'TMPDIR']);
    const child = place.spawnRunner({ command: './run', args: ['hog'], env }, { killAfterMs: 700 });
    await sleep(500);
    expect(processesThatShow(env.API_KEY)).toEqual([]);
    await new Promise((resolve) => child.once('close', resolve));
  });

  it('changes nothing of the kernel', async () => {
    expect((await place.attempt('kernel')).got).toEqual([]);
  });

  it('has no descriptor that somebody has left open', async () => {
    writeFileSync(place.path('leak'), SECRET);
    const script = 'exec 3</etc/hostname 7<"$0" 9<. && exec "$@"';
    const before = ['/bin/sh', '-c', script, place.path('leak')];
    for (const hosts of [[], ['a.test']]) {
      const launch = { command: './run', args: ['descriptors', '{"expected":["done"]}'], hosts };
      const child = place.spawnRunner(launch, {}, { before, cwd: place.home });
      let output = '';
      for await (const data of child.stdout!) output += String(data);
      const report = JSON.parse(output) as RunReport;
      expect(JSON.parse(report.stdout)).toEqual(['done']);
    }
  });

  it('changes nothing of itself, and its links lead nowhere', async () => {
    const links = ['out', 'up', 'secret'].map((name) => `/skill/${name}`);
    const targets = ['/etc/hostname', '../../home/jane/letter.txt', place.path('letter.txt')];
    links.forEach((link, index) => {
      symlinkSync(targets[index]!, join(place.skill, link.slice('/skill/'.length)));
    });
    const before = readFileSync(join(place.skill, 'hostile.mjs'), 'utf8');
    expect((await place.attempt('own', { links })).got).toEqual([]);
    expect(readFileSync(join(place.skill, 'hostile.mjs'), 'utf8')).toBe(before);
  });

  it('writes where it was granted and gets no further from there', async () => {
    const folder = place.path('Documents');
    const secret = place.path('letter.txt');
    const { got } = await place.attempt('granted', { folder, secret }, { write: ['~/Documents'] });
    expect(got).toEqual(['write']);
    expect(readFileSync(join(folder, 'written'), 'utf8')).toBe('x');
    expect(statSync(join(folder, 'written')).uid).toBe(user.uid);
  });

  it('sees the one file that it was granted and not those beside it', async () => {
    writeFileSync(place.path('Documents/beside.txt'), SECRET);
    const open = place.path('Documents/open.txt');
    const paths = [place.path('Documents/beside.txt'), place.path('letter.txt')];
    const { got } = await place.attempt('hidden', { paths, open }, { read: [open] });
    expect(got).toEqual(['open']);
  });

  it('finds private places empty in a home folder that it was granted', async () => {
    const hidden = ['.ssh', '.ssh/id_ed25519', '.netrc', '.local/state/lifesavor'];
    const paths = [...hidden.map((name) => place.path(name)), `${place.state}/link.secret`];
    const open = place.path('Documents/open.txt');
    const { got } = await place.attempt('hidden', { paths, open }, { read: ['~'] });
    expect(got).toEqual(['open']);
  });

  it('fills no disk', async () => {
    const { got } = await place.attempt('disk', {}, { limits: LIMITS });
    const sizes = Object.fromEntries(got.map((line) => line.split(' ')));
    expect(Object.keys(sizes).sort()).toEqual(['/dev/shm', '/tmp', 'a']);
    expect(Number(sizes['/tmp'])).toBeLessThanOrEqual(LIMITS.tmpMb);
    expect(Number(sizes['/dev/shm'])).toBeLessThanOrEqual(4);
    expect(got.find((line) => line.startsWith('a large file'))).toBe(
      `a large file: ${LIMITS.fileMb}`,
    );
  });

  it('opens no more files than it may', async () => {
    expect((await place.attempt('file-bomb')).got).toEqual(['few']);
  });

  it('leaves nothing running when it is ended, however it has hidden it', async () => {
    const file = place.path('Documents/alive');
    const settings = { file, stay: true };
    const options = { killAt: 'running' };
    const { left, seen, killMs } = await place.attempt(
      'detached',
      settings,
      { write: ['~/Documents'] },
      options,
    );
    expect(existsSync(file)).toBe(true);
    expect(seen).toBeGreaterThan(2);
    expect(left).toBe(0);
    await expectSilence(file);
    console.log(`${user.name}: ended with all it had started in ${killMs.toFixed(1)} ms`);
  });

  it('leaves nothing running when it ends by itself', async () => {
    const file = place.path('Documents/alive-after');
    const { left } = await place.attempt('detached', { file }, { write: ['~/Documents'] });
    expect(left).toBe(0);
    await expectSilence(file);
  });

  it('ends with the agent, whatever ends that', async () => {
    const file = place.path('Documents/alive-orphan');
    const launch = {
      command: './run',
      args: ['detached', JSON.stringify({ file, stay: true })],
      write: ['~/Documents'],
    };
    const child = place.spawnRunner(launch);
    for (let tries = 0; tries < 200 && !existsSync(file); tries++) await sleep(20);
    child.kill('SIGKILL');
    await sleep(200);
    await expectSilence(file);
  });

  it('gets no more memory than it may, and does not hold the agent up', LONG, async () => {
    for (const attempt of ['memory-bomb', 'heap-bomb']) {
      const report = await place.attempt(attempt, {}, { limits: LIMITS }, { killAfterMs: 60_000 });
      say(attempt, report);
      expect(report.ending?.reason).toBe('memory');
      expect(report.left).toBe(0);
      expect(report.usage?.memoryBytes ?? 0).toBeLessThan(1024 * 2 ** 20);
      expect(report.delayMs.p99).toBeLessThan(LONGEST_DELAY_MS);
    }
  });

  it('gets no processor that the agent needs', LONG, async () => {
    const report = await place.attempt('hog', {}, {}, { killAfterMs: 2500 });
    say('processor hog', report);
    expect(report.left).toBe(0);
    expect(report.delayMs.p99).toBeLessThan(LONGEST_DELAY_MS);
  });

  it('starts no more processes than it may', LONG, async () => {
    const limits = { ...LIMITS, memoryMb: 2048 };
    const report = await place.attempt('process-bomb', {}, { limits }, { killAfterMs: 20_000 });
    say('process bomb', report);
    expect(report.seen).toBeLessThan(120);
    expect(report.left).toBe(0);
    expect(report.delayMs.p99).toBeLessThan(LONGEST_DELAY_MS);
  });

  describe.skipIf(!hasPython)('that speaks to the kernel itself', () => {
    it('is refused every call that leads out', async () => {
      expect((await place.attempt('calls', {}, PYTHON)).got).toEqual([]);
    });

    it('types into no terminal', async () => {
      expect((await place.attempt('terminal', {}, PYTHON)).got).toEqual([]);
    });

    it('cannot hurt the machine by a fork bomb', LONG, async () => {
      const report = await place.attempt('fork_bomb', {}, PYTHON, { killAfterMs: 3000 });
      say('fork bomb', report);
      expect(report.seen).toBeLessThan(400);
      expect(report.left).toBe(0);
      expect(report.delayMs.p99).toBeLessThan(LONGEST_DELAY_MS);
    });

    it('gets no more memory by many processes, or by files of nothing', LONG, async () => {
      const many = { ...PYTHON, limits: { ...LIMITS, processes: 8 } };
      for (const attempt of ['memory_bomb', 'memory_of_many']) {
        const report = await place.attempt(attempt, {}, many, { killAfterMs: 15_000 });
        say(attempt, report);
        expect(report.usage?.memoryBytes ?? 0).toBeLessThan(1024 * 2 ** 20);
        expect(report.left).toBe(0);
      }
      const limits = { ...LIMITS, memoryMb: 64 };
      const report = await place.attempt(
        'empty_files',
        {},
        { ...PYTHON, limits },
        { killAfterMs: 30_000 },
      );
      say('empty files', report);
      expect(report.got[0]).not.toBe('2000000');
    });

    it('runs no longer than its processor time', async () => {
      const limits = { ...LIMITS, cpuSeconds: 1 };
      const { ending } = await place.attempt(
        'cpu',
        {},
        { ...PYTHON, limits },
        { killAfterMs: 20_000 },
      );
      expect(['SIGXCPU', 'SIGKILL']).toContain(ending?.signal);
    });
  });

  describe('with hosts', () => {
    let site: Server;
    let port: number;
    beforeAll(async () => {
      site = createHttpServer((message, response) => {
        response.end(`at ${message.headers.host?.split(':')[0]}`);
      });
      await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
      port = (site.address() as AddressInfo).port;
    });
    afterAll(() => void site.close());

    const urls = () =>
      ['granted.test', 'sub.wide.test', 'other.test', '127.0.0.1', '169.254.169.254'].map(
        (host) => `http://${host}:${port}/`,
      );
    const hosts = () => [`granted.test:${port}`, `*.wide.test:${port}`, `127.0.0.1:${port}`];

    it('reaches those and no others, and every question is told', async () => {
      const options = { hasTestNames: true };
      const settings = { urls: urls(), port };
      const { got, events } = await place.attempt('fetch', settings, { hosts: hosts() }, options);
      expect(got).toEqual(['200 at granted.test', '200 at sub.wide.test', '403', 'failed', '403']);
      expect(events.map(({ host, verdict }) => `${host} ${verdict}`)).toEqual([
        'granted.test allowed',
        'sub.wide.test allowed',
        'other.test refused',
        '169.254.169.254 refused',
      ]);
    });

    it.skipIf(!hasPython)('reaches them from other programs, too', async () => {
      const options = { hasTestNames: true };
      const launch = { ...PYTHON, hosts: hosts() };
      const { got } = await place.attempt('fetch', { urls: urls() }, launch, options);
      expect(got).toEqual(['200 at granted.test', '200 at sub.wide.test', '403', 'failed', '403']);
    });

    it('reaches nothing of the machine by a name that stands for it', async () => {
      const settings = { urls: [`http://localhost.direct:${port}/`], port };
      const launch = { hosts: [`localhost.direct:${port}`] };
      const { events } = await place.attempt('fetch', settings, launch);
      expect(events[0]?.verdict).not.toBe('allowed');
    });
  });
});

describe('a skill that is granted what it must not have', () => {
  let place: SandboxPlace;
  beforeAll(() => {
    place = new SandboxPlace(users()[0]!);
    mkdirSync(place.path('Work'));
    symlinkSync(place.path('.ssh'), place.path('Work/keys'));
  });
  afterAll(() => place.remove());

  it.each<Partial<Launch>>([
    { read: ['~/.ssh'] },
    { read: ['~/.local/state/lifesavor'] },
    { read: ['~/Work/keys'] },
    { read: ['/etc'] },
    { read: ['~/absent'] },
    { write: ['~'] },
    { hosts: ['*'] },
    { command: 'npx' },
    { env: { A: 'b\0--bind\0/\0/' } },
  ])('is not started: %j', async (launch) => {
    expect((await place.run(launch)).failure?.code).toBe('SKILL_START_FAILED');
  });

  it('is not started by a bubblewrap that fails, and that is told', async () => {
    // It can do nothing of what it is asked.
    const { failure } = await place.run({}, { bwrapPlaces: ['/bin/true'] });
    expect(failure?.code).toBe('SANDBOX_FAILED');
  });
});

function listenAt(address: string | number): Promise<Server> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve) => server.listen(address, () => resolve(server)));
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap(
    (each) => each?.map(({ address }) => address) ?? [],
  );
}

/** Names of the processes of the machine whose command line holds the word. */
function processesThatShow(word: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && readProc(`/proc/${name}/cmdline`).includes(word))
    .map((pid) => readProc(`/proc/${pid}/comm`));
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** That nothing writes to the file any more. */
async function expectSilence(file: string): Promise<void> {
  const size = statSync(file).size;
  await sleep(300);
  expect(statSync(file).size).toBe(size);
}
