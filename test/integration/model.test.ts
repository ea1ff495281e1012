import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ProgramFiles } from '../../native-host/program.ts';
import type { Peer } from '../../shared/protocol/index.ts';
import { connectCli } from './harness/clients.ts';
import {
  buildPrograms,
  createHost,
  FIXTURE_MODEL,
  type Host,
  NODE_MODULES,
  residentBytes,
} from './harness/host.ts';
import { hostPerTest } from './harness/host-per-test.ts';
import { jsonLines } from './harness/json-lines.ts';

const TEXT = 'Ask Zorblat or ann@example.org';
const found = (spans: { type: string }[]) => spans.map(({ type }) => type);
const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

describe('scan', () => {
  const world = hostPerTest(FIXTURE_MODEL);
  const typesOf = (stdout: string) => found(jsonLines(stdout)[0].spans);

  it('uses rules and model, and the rules alone when told so', async () => {
    const path = world.file('note.txt', TEXT);
    const both = await world.host.cli(['scan', '--json', path]);
    expect(both).toMatchObject({ code: 0, stderr: '' });
    expect(typesOf(both.stdout)).toEqual(['PERSON', 'EMAIL_ADDRESS']);
    const rules = await world.host.cli(['scan', '--json', '--rules-only', path]);
    expect(rules).toMatchObject({ code: 0, stderr: '' });
    expect(typesOf(rules.stdout)).toEqual(['EMAIL_ADDRESS']);
    const skipped = await world.host.cli(['scan', '--json', path, '--skip', 'PERSON']);
    expect(typesOf(skipped.stdout)).toEqual(['EMAIL_ADDRESS']);
  });

  it('finds names in lines too, each in its own', async () => {
    const lines = Array.from({ length: 500 }, (_, id) =>
      JSON.stringify({ id, text: id % 2 === 0 ? 'Quimbel called' : 'nobody called' }),
    );
    const { stdout } = await world.host.cli(['scan', '--jsonl'], lines.join('\n'));
    const answers = jsonLines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
    for (const { id, spans } of answers) expect(spans).toHaveLength(id % 2 === 0 ? 1 : 0);
  });

  it('finds names of a long text where they are, with memory that does not grow', async () => {
    const line = `${'nothing to be seen in these words '.repeat(30)}\nZorblat was here\n`;
    const times = 4000;
    const child = world.host.spawnCli(['scan', '--json', world.file('l.txt', line.repeat(times))]);
    let stdout = '';
    let peak = 0;
    child.stdout?.on('data', (bytes: Buffer) => {
      stdout += bytes;
      if (child.exitCode === null) peak = Math.max(peak, residentBytes(child.pid ?? 0, 'peak'));
    });
    await new Promise((resolve) => child.on('close', resolve));
    const people = jsonLines(stdout)[0].spans;
    expect(people).toHaveLength(times);
    const first = line.indexOf('Zorblat');
    for (const [i, { start }] of people.entries()) expect(start).toBe(i * line.length + first);
    expect(peak).toBeLessThan(256 * 1024 * 1024);
  });

  it('runs in wasm where there is no native build', async () => {
    const programs = await buildPrograms();
    const host = createHost(programs.program, FIXTURE_MODEL);
    try {
      leaveRuntimes(programs.program, ['onnxruntime-web']);
      const { stdout } = await host.cli(['scan', '--json'], TEXT);
      expect(typesOf(stdout)).toEqual(['PERSON', 'EMAIL_ADDRESS']);
      expect((await host.cli(['doctor'])).stdout).toContain('runs (wasm)');
    } finally {
      await host.dispose();
      programs.dispose();
    }
  });
});

describe('a model that is missing or damaged', () => {
  const models = (host: Host) => join(host.folder, 'models');
  const world = hostPerTest();

  function hostWith(damage: 'missing' | 'damaged'): Host {
    const folder = models(world.host);
    mkdirSync(folder);
    if (damage === 'damaged') {
      cpSync(join(FIXTURE_MODEL.LIFESAVOR_MODELS, 'fixture'), join(folder, 'fixture'), {
        recursive: true,
      });
      const network = join(folder, 'fixture', 'model.onnx');
      const bytes = readFileSync(network);
      bytes[2000]! ^= 1;
      writeFileSync(network, bytes);
    }
    return createHost(world.host.program, { ...FIXTURE_MODEL, LIFESAVOR_MODELS: folder });
  }

  it.each([
    ['missing', 'MODEL_MISSING', 0],
    ['damaged', 'MODEL_CORRUPT', 1],
  ] as const)(
    '%s: the rules answer, with a line about it, unless it is required',
    async (damage, code, doctorExit) => {
      const host = hostWith(damage);
      try {
        const plain = await host.cli(['scan', '--json'], TEXT);
        expect(plain.code).toBe(0);
        expect(found(jsonLines(plain.stdout)[0].spans)).toEqual(['EMAIL_ADDRESS']);
        expect(plain.stderr).toMatch(/^lifesavor: .*Rules alone are used.*\n$/);
        for (const args of [
          ['scan', '--json'],
          ['check', '--json'],
          ['redact', '--json'],
        ]) {
          const required = await host.cli([...args, '--require-model'], TEXT);
          expect(required.code).toBe(8);
          expect(required.stdout).toContain(code);
        }
        const doctor = await host.cli(['doctor', '--json']);
        expect(doctor.code).toBe(doctorExit);
        const finding = jsonLines(doctor.stdout).find(({ check }) => check === 'model files');
        expect(finding).toMatchObject({ state: damage === 'missing' ? 'warn' : 'fail' });
        expect(finding.nextStep).not.toBe('');
      } finally {
        await host.dispose();
      }
    },
  );
});

describe('the agent', () => {
  let programs: Awaited<ReturnType<typeof buildPrograms>>;
  let host: Host;
  let peer: Peer;

  const status = async () => (await peer.request('agent.status', {})).model;
  const check = async (text: string) =>
    found((await peer.request('message.check', { text, site: 'chat.test' })).findings);

  beforeAll(async () => {
    programs = await buildPrograms();
    host = createHost(programs.program, FIXTURE_MODEL);
    peer = await connectCli(host);
  });
  afterAll(async () => {
    peer.close();
    await host.dispose();
    programs.dispose();
  });

  it('answers by the rules while the model starts, and with it once it has', async () => {
    expect((await status()).state).toBe('idle');
    expect(await check(TEXT)).toEqual(['EMAIL_ADDRESS']);
    await vi.waitFor(async () => expect((await status()).state).toBe('ready'), 10_000);
    await vi.waitFor(async () => expect(await check(TEXT)).toEqual(['PERSON', 'EMAIL_ADDRESS']));
    expect(await status()).toMatchObject({ id: 'fixture', runtime: 'native', restarts: 0 });
  });

  it('scans and redacts with the model', async () => {
    const { spans } = await peer.request('text.scan', { text: TEXT });
    expect(found(spans)).toEqual(['PERSON', 'EMAIL_ADDRESS']);
    const request = { text: TEXT, site: 'x', conversation: 'c' };
    const { text } = await peer.request('text.redact', request);
    expect(text).not.toContain('Zorblat');
    const rules = await peer.request('text.redact', { ...request, model: 'off' });
    expect(rules.text).toContain('Zorblat');
  });

  it('has nobody with a short text wait for the end of a long one', async () => {
    const timed = async (text: string) => {
      const before = performance.now();
      const { spans } = await peer.request('text.scan', { text });
      return { spans, ms: performance.now() - before };
    };
    const line = 'Zorblat wrote this, and then more, and nobody knew why he did. ';
    const long = timed(line.repeat(60_000));
    const waits: number[] = [];
    for (let i = 0; i < 20; i++) waits.push((await timed(`Is Quimbel number ${i} here?`)).ms);
    const { spans, ms } = await long;
    expect(spans).toHaveLength(60_000);
    expect(waits.sort((a, b) => a - b)[10]).toBeLessThan(ms / 10);
  });

  it('goes on when the process of the model is killed', async () => {
    const before = await status();
    process.kill(modelPid(host), 'SIGKILL');
    await vi.waitFor(async () => expect((await status()).restarts).toBe(before.restarts + 1));
    const { spans } = await peer.request('text.scan', { text: TEXT });
    expect(found(spans)).toEqual(['PERSON', 'EMAIL_ADDRESS']);
  });

  it('leaves no process of the model behind, even when it is killed', async () => {
    const pid = modelPid(host);
    process.kill(host.agentPid() ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), 5000);
    peer = await connectCli(host);
    await peer.request('text.scan', { text: TEXT });
    const next = modelPid(host);
    await peer.request('agent.stop', {});
    await vi.waitFor(() => expect(() => process.kill(next, 0)).toThrow(), 5000);
    peer = await connectCli(host);
  });

  it('does without a model no runtime can run, unless it is required', async () => {
    leaveRuntimes(programs.program, []);
    const request = { text: TEXT, site: 'x', conversation: 'c', model: 'required' } as const;
    const answer = peer.request('text.redact', request);
    await expect(answer).rejects.toEqual(failure('MODEL_UNSUPPORTED'));
    expect(await check(TEXT)).toEqual(['EMAIL_ADDRESS']);
    expect(await status()).toMatchObject({ state: 'failed', lastError: 'MODEL_UNSUPPORTED' });
  });
});

/** Takes the other packages away from the programs of a test. */
function leaveRuntimes({ cli }: ProgramFiles, names: readonly string[]): void {
  const folder = join(dirname(cli), 'node_modules');
  rmSync(folder);
  mkdirSync(folder);
  for (const name of names) symlinkSync(join(NODE_MODULES, name), join(folder, name));
}

/** The one child of the agent. */
function modelPid(host: Host): number {
  const agent = host.agentPid();
  return Number(readFileSync(`/proc/${agent}/task/${agent}/children`, 'utf8').trim());
}
