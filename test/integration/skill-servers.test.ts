import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { until } from './harness/host.ts';
import { skillPerTest, textOf } from './harness/skill-per-test.ts';
import { errorOf, publicServer, SDK_SERVER } from './harness/skills.ts';

const { prepare, folder } = skillPerTest();

describe('public servers, as they are', () => {
  it.each([
    ['everything', [], 'echo', { message: 'hello' }, 'hello'],
    ['memory', [], 'read_graph', {}, 'entities'],
    [
      'sequential-thinking',
      [],
      'sequentialthinking',
      { thought: 'one', thoughtNumber: 1, totalThoughts: 1, nextThoughtNeeded: false },
      'thoughtNumber',
    ],
    ['filesystem', ['folder'], 'list_directory', { path: '.' }, 'notes.txt'],
  ])('%s lists its tools and answers a call', async (name, args, tool, params, expected) => {
    writeFileSync(join(folder(), 'notes.txt'), 'x');
    const given = args.map((arg) => (arg === 'folder' ? folder() : arg));
    const { supervisor } = prepare(
      [publicServer(name), ...given],
      {},
      {
        MEMORY_FILE_PATH: join(folder(), 'memory.json'),
      },
    );
    const tools = await supervisor.listTools();
    expect(tools.map((found) => found.name)).toContain(tool);
    const called = 'path' in params ? { path: folder() } : params;
    expect(textOf(await supervisor.call(tool, called))).toContain(expected);
    expect(supervisor.usage).toMatchObject({ state: 'ready', restarts: 0, errors: 0 });
    expect(supervisor.usage.process?.memoryBytes).toBeGreaterThan(10 * 1024 * 1024);
  });
});

describe('a server of the newest protocol', () => {
  it('is spoken to in it', async () => {
    const { supervisor } = prepare([SDK_SERVER]);
    expect((await supervisor.listTools()).map(({ name }) => name)).toContain('sum');
    expect(textOf(await supervisor.call('echo', { text: 'hello' }))).toBe('hello');
    expect(await supervisor.call('sum', { a: 1, b: 2 })).toMatchObject({
      structuredContent: { sum: 3 },
    });
    expect(await supervisor.call('fail', {})).toMatchObject({
      isError: true,
      content: [{ type: 'text', text: 'It went wrong.' }],
    });
  });

  it('tells of its progress', async () => {
    const { supervisor } = prepare([SDK_SERVER]);
    const seen: number[] = [];
    await supervisor.call('steps', {}, { onProgress: ({ progress }) => void seen.push(progress) });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('tells when its tools change', async () => {
    const { supervisor, events } = prepare([SDK_SERVER]);
    await supervisor.call('grow', { name: 'fruit' });
    await until(() => events.some(({ kind }) => kind === 'tools-changed'));
    expect((await supervisor.listTools()).map(({ name }) => name)).toContain('fruit');
  });

  it('may not ask for sampling', async () => {
    const { supervisor } = prepare([SDK_SERVER]);
    expect((await errorOf(supervisor.call('ask', {}))).code).toMatch(/SKILL_(REFUSED|PROTOCOL)/);
    expect(supervisor.state).toBe('ready');
  });

  it('learns of a call that was cancelled, and goes on', async () => {
    const { supervisor } = prepare([SDK_SERVER]);
    await supervisor.listTools();
    const stop = new AbortController();
    const error = errorOf(supervisor.call('slow', {}, { signal: stop.signal }));
    await sleep(50);
    stop.abort();
    expect((await error).code).toBe('CANCELLED');
    await until(() => supervisor.log().includes('cancelled'));
    await until(() => supervisor.usage.running === 0);
    expect(textOf(await supervisor.call('echo', { text: 'on' }))).toBe('on');
    expect(supervisor.usage.restarts).toBe(0);
  });
});
