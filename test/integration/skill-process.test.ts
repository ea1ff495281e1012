import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from './harness/host.ts';
import { skillPerTest, textOf } from './harness/skill-per-test.ts';
import {
  errorOf,
  isAlive,
  type PlainSkill,
  type plainSkill,
  RAW_SERVER,
} from './harness/skills.ts';

const { prepare, folder } = skillPerTest();

function raw(mode: string, limits: Parameters<typeof plainSkill>[1] = {}): PlainSkill {
  return prepare([RAW_SERVER, mode], limits);
}

describe('a server that', () => {
  it('greets the terminal is understood', async () => {
    const { supervisor } = raw('banner');
    expect(textOf(await supervisor.call('echo', { a: 1 }))).toBe('{"a":1}');
    expect(supervisor.usage.output?.junkLines).toEqual([
      '*** Welcome to the server ***',
      'Listening on stdio',
    ]);
  });

  it('never answers is given up, over and over, and then for good', async () => {
    const { supervisor, processes } = raw('mute', {
      startMs: 400,
      probeMs: 50,
      failures: 3,
      backoffMs: 20,
    });
    expect(await errorOf(supervisor.listTools())).toMatchObject({
      code: 'SKILL_FAILED',
      message: expect.stringContaining('not ready'),
    });
    expect(processes).toHaveLength(3);
  });

  it('does not answer its greeting never holds a call longer than its time', async () => {
    const { supervisor } = raw('mute-on-greeting');
    const start = performance.now();
    const error = await errorOf(supervisor.call('echo', {}, { timeoutMs: 500 }));
    expect(error.code).toBe('SKILL_TIMEOUT');
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('answers late is answered for by an error, and its answer is dropped', async () => {
    const { supervisor } = raw('late');
    await supervisor.listTools();
    const error = await errorOf(supervisor.call('echo', {}, { timeoutMs: 100 }));
    expect(error.code).toBe('SKILL_TIMEOUT');
    await until(() => supervisor.usage.output?.strays === 1);
    expect(textOf(await supervisor.call('echo', {}))).toBe('late');
    expect(supervisor.usage.restarts).toBe(0);
  });

  it('ends in the middle of a call is started again', async () => {
    const { supervisor, processes } = raw('exit-mid-call');
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({
      code: 'SKILL_CRASHED',
      message: expect.stringContaining('exit code 3'),
    });
    expect(await supervisor.listTools()).toHaveLength(1);
    expect(processes).toHaveLength(2);
  });

  it('cannot start at all fails with its reason, and its words are kept', async () => {
    const { supervisor, processes } = raw('exit-at-once', { backoffMs: 10 });
    expect(await errorOf(supervisor.listTools())).toMatchObject({
      code: 'SKILL_FAILED',
      message: expect.stringContaining('exit code 1'),
    });
    expect(processes.length).toBeGreaterThanOrEqual(5);
    expect(supervisor.log()).toContain('Cannot find module');
  });

  it('fails to start once is started again', async () => {
    const { supervisor } = prepare([RAW_SERVER, 'exit-once', join(folder(), 'mark')]);
    expect(textOf(await supervisor.call('echo', { a: 1 }))).toBe('{"a":1}');
  });

  it('ends over a question of the newest protocol is greeted in the older one', async () => {
    const { supervisor, processes } = raw('exit-on-probe');
    expect(textOf(await supervisor.call('echo', { a: 1 }))).toBe('{"a":1}');
    expect(processes).toHaveLength(2);
    expect(supervisor.usage).toMatchObject({ restarts: 0, lastError: undefined });
  });

  it.each([
    ['floods its output', 'flood-stdout', 'SKILL_PROTOCOL'],
    ['floods us with messages', 'flood-messages', 'SKILL_OUTPUT_TOO_LARGE'],
    ['floods us with requests and reads no answer', 'flood-requests', 'SKILL_OUTPUT_TOO_LARGE'],
    ['sends a line of 100 MiB', 'huge-line', 'SKILL_OUTPUT_TOO_LARGE'],
  ])('%s is ended', async (_, mode, code) => {
    const { supervisor, processes } = raw(mode);
    const before = process.memoryUsage.rss();
    expect(await errorOf(supervisor.call('echo', {}))).toMatchObject({ code });
    await until(() => !isAlive(processes[0]!.pid));
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
    expect(await supervisor.listTools()).toHaveLength(1);
  });

  it('breaks a limit three times is set aside', async () => {
    const { supervisor } = raw('huge-line', { backoffMs: 1 });
    for (let i = 0; i < 3; i++) await errorOf(supervisor.call('echo', {}));
    expect(await errorOf(supervisor.listTools())).toMatchObject({ code: 'SKILL_QUARANTINED' });
    supervisor.release();
    expect(await supervisor.listTools()).toHaveLength(1);
  });

  it('floods its error output is not held up by it, and the end of it is kept', async () => {
    const { supervisor } = raw('flood-stderr');
    expect(textOf(await supervisor.call('echo', {}))).toBe('ok');
    expect(supervisor.usage.logBytesDropped).toBeGreaterThan(1024 * 1024);
    expect(supervisor.log(10)).toEqual(Array(10).fill('x'.repeat(70)));
    expect(supervisor.log(1e6).length).toBeLessThan(4000);
  });

  it('tells of progress nobody asked about is heard all the same', async () => {
    expect(textOf(await raw('flood-progress').supervisor.call('echo', {}))).toBe('ok');
  });

  it('answers what was not asked, and twice, is heard once', async () => {
    const { supervisor } = raw('unknown-ids');
    expect(textOf(await supervisor.call('echo', {}))).toBe('ok');
    await until(() => {
      const { strays = 0, junk = 0 } = supervisor.usage.output ?? {};
      return strays + junk === 6;
    });
  });

  it('sends bytes that are no text is understood as far as that goes', async () => {
    const { supervisor } = raw('invalid-utf8');
    expect(textOf(await supervisor.call('echo', {}))).toBe('a\ufffdb');
    expect(supervisor.usage.output?.junk).toBe(1);
  });

  it('tries to change prototypes changes none', async () => {
    const result = await raw('pollution').supervisor.call('echo', {});
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.hasOwn(result, '__proto__')).toBe(false);
    const copy = Object.assign({}, result, result.structuredContent as object);
    expect('polluted' in copy).toBe(false);
  });

  it('sends what nests endlessly is not answered for', async () => {
    const { supervisor } = raw('nested');
    await supervisor.listTools();
    const error = await errorOf(supervisor.call('echo', {}, { timeoutMs: 300 }));
    expect(error.code).toBe('SKILL_TIMEOUT');
    expect(supervisor.usage.output?.junk).toBe(1);
  });

  it('sends a message letter by letter is understood', async () => {
    expect(await raw('cut-message').supervisor.call('echo', {})).toEqual({ content: [] });
  });

  it('asks for sampling is declined', async () => {
    const { supervisor } = raw('ask-sampling');
    expect(textOf(await supervisor.call('echo', {}))).toContain('-32601');
    expect(supervisor.usage.output?.declined).toBe(1);
  });

  it('hangs when it is cancelled is ended, and started again', async () => {
    const { supervisor, processes } = raw('hang-on-call', { cancelMs: 300 });
    await supervisor.listTools();
    const stop = new AbortController();
    const error = errorOf(supervisor.call('echo', {}, { signal: stop.signal }));
    await sleep(50);
    const aborted = performance.now();
    stop.abort();
    expect((await error).code).toBe('CANCELLED');
    expect(performance.now() - aborted).toBeLessThan(100);
    await until(() => !isAlive(processes[0]!.pid));
    expect(await supervisor.listTools()).toHaveLength(1);
  });

  it.each(['ignore-stdin', 'ignore-sigterm'])('would %s is ended all the same', async (mode) => {
    const { supervisor, processes } = raw(mode, { stopMs: 200 });
    await supervisor.listTools();
    await supervisor.stop();
    expect(supervisor.state).toBe('idle');
    expect(isAlive(processes[0]!.pid)).toBe(false);
  });

  it('closes its input is ended', async () => {
    const { supervisor, processes } = raw('close-stdin');
    await supervisor.call('echo', {});
    const error = await errorOf(supervisor.call('echo', {}));
    // Nobody notices before something is written to it.
    expect(error.code).toMatch(/SKILL_(PROTOCOL|CRASHED)/);
    await until(() => !isAlive(processes[0]!.pid));
    expect(await supervisor.listTools()).toHaveLength(1);
  });

  it.each(['stopped', 'killed'])(
    'leaves a detached process has it taken away when it is %s',
    async (how) => {
      const { supervisor, processes } = raw('spawn-grandchild');
      const grandchild = Number(textOf(await supervisor.call('echo', {})));
      expect(isAlive(grandchild)).toBe(true);
      expect(supervisor.usage.process?.processes).toBe(2);
      if (how === 'killed') process.kill(processes[0]!.pid, 'SIGKILL');
      else await supervisor.stop();
      await until(() => !isAlive(grandchild), 3000);
    },
  );

  it('has too many tools, or none that are any, is refused', async () => {
    const tooMany = await errorOf(raw('many-tools').supervisor.listTools());
    expect(tooMany.code).toBe('SKILL_OUTPUT_TOO_LARGE');
    expect((await errorOf(raw('bad-tools').supervisor.listTools())).code).toBe('SKILL_PROTOCOL');
    expect((await errorOf(raw('bad-result').supervisor.call('echo', {}))).code).toBe(
      'SKILL_PROTOCOL',
    );
    expect((await errorOf(raw('refuse').supervisor.call('echo', {}))).code).toBe('SKILL_REFUSED');
  });

  it('looks at its environment finds only what it was given', async () => {
    const { supervisor } = prepare([RAW_SERVER, 'environment'], {}, { COLOUR: 'blue' });
    const env = JSON.parse(textOf(await supervisor.call('echo', {})));
    expect(Object.keys(env).toSorted()).toEqual(['COLOUR', 'LIFESAVOR_SKILL_RUN']);
    expect(readFileSync('/proc/self/environ', 'latin1')).not.toContain(env.LIFESAVOR_SKILL_RUN);
  });
});
