import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import type { Span } from '../../shared/detect/index.ts';
import { modelBusy } from '../inference/model-errors.ts';
import type { ProcessTagOptions } from '../inference/process/model-process.ts';
import { type Model, ModelReader } from './model-reader.ts';

const PERSON: Span = { start: 0, end: 3, type: 'PERSON', score: 0.9, recognizer: 'test' };
const NEVER = new AbortController().signal;

/** Answers after `delayMs`, unless it is told to stop before. */
function modelAfter(delayMs: number, isReady = true) {
  const signals: AbortSignal[] = [];
  const model: Model = {
    isReady,
    status: () => ({ id: 'test', state: 'ready', restarts: 0 }),
    tag: async (_text: string, { signal }: ProcessTagOptions = {}) => {
      if (signal) signals.push(signal);
      await sleep(delayMs, undefined, signal ? { signal } : {});
      return [PERSON];
    },
  };
  return { model, signals };
}

function readerOf(model: Model | undefined, logged = vi.fn()): ModelReader {
  return new ModelReader(() => model, pino({ level: 'warn' }, { write: logged }));
}

describe('a glance at a message', () => {
  it('has what the model finds at once', async () => {
    expect(await readerOf(modelAfter(1).model).glance('Ada', NEVER)).toEqual([PERSON]);
  });

  it('waits no longer than a person would notice, and the text is read on', async () => {
    const { model, signals } = modelAfter(5000);
    const before = performance.now();
    expect(await readerOf(model).glance('Ada', NEVER)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
    expect(signals[0]?.aborted).toBe(false);
  });

  it('does not wait at all while the model starts', async () => {
    const { model, signals } = modelAfter(30, false);
    expect(await readerOf(model).glance('Ada', NEVER)).toEqual([]);
    expect(signals).toHaveLength(1);
  });

  it('stops with the oldest texts nobody waits for any more', async () => {
    const { model, signals } = modelAfter(5000, false);
    const reader = readerOf(model);
    for (const text of ['a', 'ab', 'abc']) await reader.glance(text, NEVER);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false, false]);
  });

  it('ends with the request it is for', async () => {
    const { model, signals } = modelAfter(5000);
    const request = new AbortController();
    const glance = readerOf(model).glance('Ada', request.signal);
    request.abort(new Error('newer text'));
    await expect(glance).rejects.toThrow('newer text');
    expect(signals[0]?.aborted).toBe(true);
  });

  it('finds nothing without a model', async () => {
    expect(await readerOf(undefined).glance('Ada', NEVER)).toEqual([]);
  });
});

describe('reading a text', () => {
  const options = { signal: NEVER, priority: 'background' } as const;
  const failing: Model = { ...modelAfter(0).model, tag: () => Promise.reject(modelBusy()) };

  it('leaves it to the rules when the model fails, and notes that once', async () => {
    const logged = vi.fn();
    const reader = readerOf(failing, logged);
    expect(await reader.read('Ada', options)).toEqual([]);
    expect(await reader.read('Ada', options)).toEqual([]);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(logged.mock.lastCall?.[0]).toContain('MODEL_BUSY');
  });

  it('fails where the model is required', async () => {
    const use = 'required';
    const failure = (code: string) => expect.objectContaining({ code });
    await expect(readerOf(failing).read('Ada', { ...options, use })).rejects.toEqual(
      failure('MODEL_BUSY'),
    );
    await expect(readerOf(undefined).read('Ada', { ...options, use })).rejects.toEqual(
      failure('MODEL_MISSING'),
    );
  });

  it('does without the model where it is not wanted', async () => {
    const { model, signals } = modelAfter(0);
    expect(await readerOf(model).read('Ada', { ...options, use: 'off' })).toEqual([]);
    expect(signals).toHaveLength(0);
  });
});
