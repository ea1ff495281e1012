import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TreeReading } from './read-tree.ts';
import { type TreeReader, type WatchedLimits, watchTree } from './watch-tree.ts';

const LIMITS: WatchedLimits = { memoryBytes: 1000, tasks: 20 };
const READING: TreeReading = {
  memoryBytes: 100,
  scratchBytes: 0,
  cpuMs: 0,
  processes: 1,
  threads: 7,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function watched(reader: Partial<TreeReader>, limits = LIMITS) {
  const onExcess = vi.fn();
  const whole: TreeReader = {
    count: () => 1,
    read: () => READING,
    readShared: async () => 100,
    ...reader,
  };
  const watch = watchTree(whole, limits, onExcess);
  await vi.advanceTimersByTimeAsync(1000);
  watch.stop();
  return { onExcess, watch };
}

describe('the watcher', () => {
  it('leaves a sandbox alone that keeps to its limits, and knows its most', async () => {
    const { onExcess, watch } = await watched({});
    expect(onExcess).not.toHaveBeenCalled();
    expect(watch.peakBytes()).toBe(100);
  });

  it('tells once of too much memory', async () => {
    const { onExcess } = await watched({
      read: () => ({ ...READING, memoryBytes: 1001 }),
      readShared: async () => 1001,
    });
    expect(onExcess.mock.calls).toEqual([['memory']]);
  });

  it('counts files in the scratch folder as memory', async () => {
    const { onExcess } = await watched({ read: () => ({ ...READING, scratchBytes: 950 }) });
    expect(onExcess.mock.calls).toEqual([['memory']]);
  });

  it('counts shared memory once before it tells', async () => {
    const { onExcess } = await watched({ read: () => ({ ...READING, memoryBytes: 1500 }) });
    expect(onExcess).not.toHaveBeenCalled();
  });

  it('tells of too many threads', async () => {
    const { onExcess } = await watched({ read: () => ({ ...READING, threads: 21 }) });
    expect(onExcess.mock.calls).toEqual([['processes']]);
  });

  it('does not read thousands of processes one by one', async () => {
    const read = vi.fn();
    const { onExcess } = await watched({ count: () => 5000, read });
    expect(onExcess.mock.calls).toEqual([['processes']]);
    expect(read).not.toHaveBeenCalled();
  });

  it('does not wait for a sandbox that keeps it from looking closely', async () => {
    const much = { ...READING, memoryBytes: 1500 };
    const { onExcess } = await watched({
      read: () => much,
      readShared: () => new Promise(() => {}),
    });
    expect(onExcess).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onExcess.mock.calls).toEqual([['memory']]);
  });

  it('does not watch what the kernel does', async () => {
    const much = { ...READING, memoryBytes: 5000, threads: 500 };
    const limits = { memoryBytes: undefined, tasks: undefined };
    const { onExcess } = await watched({ read: () => much, count: () => 500 }, limits);
    expect(onExcess).not.toHaveBeenCalled();
  });

  it('goes on when there is nothing to be read', async () => {
    expect((await watched({ read: () => undefined })).onExcess).not.toHaveBeenCalled();
  });
});
