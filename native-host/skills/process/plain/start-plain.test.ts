import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxedProcess } from '../../sandbox/sandbox.ts';
import { hasInEnvironment, readProcesses } from './process-table.ts';
import { startPlain } from './start-plain.ts';

let folder: string;
let started: SandboxedProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-'));
  started = [];
});
afterEach(async () => {
  for (const process of started) await process.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function run(code: string, env: Record<string, string> = {}): Promise<SandboxedProcess> {
  const launch = { folder, command: process.execPath, args: ['-e', code], env };
  const child = await startPlain(launch);
  started.push(child);
  return child;
}

/** Processes with a mark of this test that live. */
function alive(mark: string): number {
  return readProcesses().filter(
    ({ pid, isZombie }) => !isZombie && hasInEnvironment(pid, `TEST_MARK=${mark}`),
  ).length;
}

const FOREVER = 'setInterval(() => {}, 1000);';
/** Starts another one that leaves the group, and says when it is there. */
const DETACHED = `
  const { spawn } = require('node:child_process');
  const code = 'process.on("SIGTERM", () => {}); console.log("there"); ${FOREVER}';
  spawn(process.execPath, ['-e', code], { detached: true, stdio: 'inherit' }).unref();`;

describe('a plain process', () => {
  it('has the folder, the environment and the streams it was given', async () => {
    const code =
      'process.stdin.on("data", (d) => console.log(process.cwd(), process.env.A, String(d)))';
    const child = await run(code, { A: 'b' });
    child.stdin.end('hello');
    expect(await text(child.stdout)).toBe(`${folder} b hello\n`);
    expect(await child.ended).toEqual({ code: 0, signal: null });
    expect(child.usage()).toBeUndefined();
  });

  it.each([
    ['program', { command: 'no-such-program' }],
    ['folder', { folder: '/no/such/folder' }],
    ['argument', { args: ['a\0b'] }],
  ])('that has no proper %s does not start', async (_, part) => {
    const launch = { folder, command: process.execPath, args: [], env: {}, ...part };
    await expect(startPlain(launch)).rejects.toMatchObject({ code: 'SKILL_START_FAILED' });
  });

  it.runIf(process.platform === 'linux')(
    'tells what it takes, with all that it has started',
    async () => {
      const child = await run(`${DETACHED} ${FOREVER}`);
      await new Promise((resolve) => child.stdout.once('data', resolve));
      expect(child.usage()).toMatchObject({ processes: 2 });
      expect(child.usage()?.memoryBytes).toBeGreaterThan(40 * 1024 * 1024);
      expect(child.usage()?.cpuMs).toBeGreaterThan(0);
    },
  );

  it.runIf(process.platform === 'linux').each([
    ['is killed', `${DETACHED} ${FOREVER}`],
    ['ends', DETACHED],
    ['crashes', `${DETACHED} setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200);`],
  ])('leaves nothing when it %s, not even what has left it', async (_, code) => {
    const mark = String(Math.random());
    const child = await run(code, { TEST_MARK: mark });
    if (code.endsWith(FOREVER)) {
      await new Promise((resolve) => child.stdout.once('data', resolve));
      expect(alive(mark)).toBe(2);
      await child.kill();
    } else await child.ended;
    expect(alive(mark)).toBe(0);
  });

  it('is asked to end before it is killed', async () => {
    const polite = await run(
      `process.on('SIGTERM', () => process.exit(7)); console.log(1); ${FOREVER}`,
    );
    const stubborn = await run(`process.on('SIGTERM', () => {}); console.log(1); ${FOREVER}`);
    for (const { stdout } of [polite, stubborn])
      await new Promise((resolve) => stdout.once('data', resolve));
    await Promise.all([polite.kill(), stubborn.kill(), stubborn.kill()]);
    expect(await polite.ended).toEqual({ code: 7, signal: null });
    expect(await stubborn.ended).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it.runIf(process.platform === 'linux')('leaves no open file', async () => {
    const before = readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 5; i++) {
      const child = await run(FOREVER);
      await child.kill();
      for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
    }
    await expect.poll(() => readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before);
  });
});
