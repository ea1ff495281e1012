import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ModelProcess,
  type ProcessTimings,
} from '../../native-host/inference/process/model-process.ts';
import type { Priority } from '../../native-host/inference/process/tag-job.ts';
import { until } from './harness/host.ts';

const CHILD = fileURLToPath(new URL('../fixtures/model-child.ts', import.meta.url));
const PARENT = fileURLToPath(new URL('../fixtures/model-parent.ts', import.meta.url));
const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });
/** As long as the longest chat messages, some hundred pieces. */
const LONG = 'Zorblat went home and said nothing to anybody. '.repeat(10_000);

let model: ModelProcess;
afterEach(async () => await model?.close());

interface Starting {
  args?: string[];
  timings?: Partial<ProcessTimings>;
}

function start({ args = [], timings = {} }: Starting = {}): ModelProcess {
  const { execPath, env } = process;
  model = new ModelProcess({
    id: 'stand-in',
    launch: () => ({ execPath, env, file: CHILD, args }),
    timings: { backoffMs: 20, ...timings },
  });
  return model;
}

/** What the process says of itself is what the system knows of it. */
async function pidOf(tagger: ModelProcess): Promise<number> {
  await until(() => tagger.pid !== undefined);
  return tagger.pid ?? 0;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the process of the model', () => {
  it('starts with the first text, not before', async () => {
    start();
    expect(model.status()).toMatchObject({ state: 'idle', restarts: 0 });
    const spans = await model.tag('So Zorblat came, and Zorblat went.');
    expect(spans.map((span) => span.start)).toEqual([3, 21]);
    expect(model.status()).toMatchObject({ state: 'ready', runtime: 'native' });
    expect(model.status().rssBytes).toBeGreaterThan(1_000_000);
  });

  it('gives the spans of a long text as of a short one', async () => {
    const spans = await start({ args: ['well', '0'] }).tag(LONG);
    expect(spans).toHaveLength(10_000);
    expect(spans.every((span, i) => span.start === i * 47)).toBe(true);
  });

  it('answers those who wait while it works through a huge text', async () => {
    start();
    await model.tag('warm');
    const timed = async (text: string, priority: Priority) => {
      const before = performance.now();
      const spans = await model.tag(text, { priority });
      return { spans, ms: performance.now() - before };
    };
    const huge = timed(LONG, 'background');
    const waits = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        await sleep(i * 5);
        return (await timed('Is Zorblat here?', 'interactive')).ms;
      }),
    );
    const { spans, ms } = await huge;
    expect(spans).toHaveLength(10_000);
    // A hundredth of the time, a piece, is what they wait for; all of it is what they must not.
    expect(Math.max(...waits)).toBeLessThan(ms / 4);
  });

  it('stops with a text nobody waits for any more', async () => {
    start({ args: ['well', '200'] });
    await model.tag('warm');
    const controller = new AbortController();
    const tagged = model.tag(LONG, { signal: controller.signal });
    await sleep(20);
    controller.abort(new Error('changed my mind'));
    await expect(tagged).rejects.toThrow('changed my mind');
    const before = performance.now();
    await model.tag('Zorblat');
    // The whole text takes minutes, the piece under way almost two seconds.
    expect(performance.now() - before).toBeLessThan(1000);
  });

  it('is not asked about a text given up before', async () => {
    start();
    const signal = AbortSignal.abort(new Error('never mind'));
    await expect(model.tag('Zorblat', { signal })).rejects.toThrow('never mind');
    expect(model.status().state).toBe('idle');
  });

  it('does not keep anybody longer than they want to wait', async () => {
    start({ args: ['well', '50'] });
    await model.tag('warm');
    await expect(model.tag(LONG, { timeoutMs: 100 })).rejects.toEqual(failure('TIMEOUT'));
    await expect(model.tag('Zorblat')).resolves.toHaveLength(1);
  });
});

describe('when the process dies', () => {
  it('a new one answers what the old one was asked', async () => {
    start({ args: ['well', '20'] });
    await model.tag('warm');
    const killed = await pidOf(model);
    const tagged = model.tag(`${'and so on '.repeat(300)} Zorblat`);
    await sleep(20);
    process.kill(killed, 'SIGKILL');
    expect(await tagged).toHaveLength(1);
    expect(await pidOf(model)).not.toBe(killed);
    expect(model.status()).toMatchObject({ state: 'ready', restarts: 1 });
  });

  it('over one text, that one fails and the others are answered', async () => {
    start();
    const texts = ['Zorblat', 'please (kill yourself) now', 'Zorblat again'];
    const [first, deadly, last] = await Promise.allSettled(texts.map((text) => model.tag(text)));
    expect(first).toMatchObject({ status: 'fulfilled' });
    expect(deadly).toEqual({ status: 'rejected', reason: failure('MODEL_FAILED') });
    expect(last).toMatchObject({ status: 'fulfilled' });
  });

  it('or hangs over a text, it is ended, and others are answered', async () => {
    start({ timings: { hangMs: 300 } });
    await expect(model.tag('now (hang)')).rejects.toEqual(failure('MODEL_FAILED'));
    await expect(model.tag('Zorblat')).resolves.toHaveLength(1);
  });

  it('at every start, nobody is kept waiting for it', async () => {
    start({ args: ['dies'] });
    await expect(model.tag('Zorblat')).rejects.toEqual(failure('MODEL_FAILED'));
    expect(model.status()).toMatchObject({ state: 'failed', lastError: 'MODEL_FAILED' });
    const before = performance.now();
    await expect(model.tag('Zorblat')).rejects.toEqual(failure('MODEL_FAILED'));
    expect(performance.now() - before).toBeLessThan(20);
  });
});

describe('a native build that dies while it loads', () => {
  it('makes room for wasm', async () => {
    const { execPath, env } = process;
    model = new ModelProcess({
      id: 'stand-in',
      launch: (runtime) => ({
        execPath,
        env,
        file: CHILD,
        args: [runtime === 'wasm' ? 'well' : 'dies'],
      }),
    });
    await expect(model.tag('Zorblat')).resolves.toHaveLength(1);
    expect(model.status()).toMatchObject({ state: 'ready', restarts: 1 });
  });
});

describe('a model that cannot be loaded', () => {
  it('is said to be so, and tried again after a while', async () => {
    const args = ['refuses'];
    start({ args, timings: { refusedMs: 200 } });
    await expect(model.tag('Zorblat')).rejects.toEqual(failure('MODEL_CORRUPT'));
    expect(model.status()).toMatchObject({ state: 'failed', lastError: 'MODEL_CORRUPT' });
    args[0] = 'well';
    await expect(model.tag('Zorblat')).rejects.toEqual(failure('MODEL_CORRUPT'));
    await sleep(250);
    await expect(model.tag('Zorblat')).resolves.toHaveLength(1);
  });
});

describe('the process ends', () => {
  it('when it has had nothing to do for a while, and comes back when it has', async () => {
    start({ timings: { idleMs: 100 } });
    await model.tag('Zorblat');
    const pid = await pidOf(model);
    await until(() => !isRunning(pid));
    expect(model.status()).toMatchObject({ state: 'idle', restarts: 0 });
    await expect(model.tag('Zorblat')).resolves.toHaveLength(1);
  });

  it('with what is waiting told so, when it is closed', async () => {
    start({ args: ['well', '50'] });
    await model.tag('warm');
    const pid = await pidOf(model);
    const tagged = expect(model.tag(LONG)).rejects.toEqual(failure('CANCELLED'));
    await model.close();
    await tagged;
    expect(isRunning(pid)).toBe(false);
    await expect(model.tag('Zorblat')).rejects.toEqual(failure('CANCELLED'));
  });

  it('when its parent is killed in the middle of a text', async () => {
    const parent = spawn(process.execPath, [PARENT, CHILD], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = await once(parent.stdout, 'data');
    const pid = Number(String(line));
    expect(isRunning(pid)).toBe(true);
    parent.kill('SIGKILL');
    await until(() => !isRunning(pid), 5000);
  });
});
