import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Death, keepBeating } from './heartbeat.ts';

let stop: AbortController;
let last: number;
let beats: number[];
let dead: number[];
let whys: Death[];
let interval: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  last = performance.now();
  interval = 30_000;
  beats = [];
  dead = [];
  whys = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** What comes back of a beat. */
interface Answers {
  bytes: boolean;
  arrives: boolean;
}

function start(random: () => number, answers: Answers = { bytes: true, arrives: true }): void {
  keepBeating({
    intervalMs: () => interval,
    lastFrame: () => last,
    async beat() {
      beats.push(performance.now());
      if (answers.bytes) last = performance.now();
      if (!answers.arrives) throw new Error('no responders');
    },
    onDead: (why) => {
      dead.push(performance.now());
      whys.push(why);
    },
    signal: stop.signal,
    random,
  });
}
const gaps = () => beats.slice(1).map((at, i) => at - beats[i]!);

it.each([
  [0, 27_300],
  [0.5, 30_000],
  [1, 32_700],
])('beats within a tenth of its interval (chance %d)', async (random, expected) => {
  start(() => random);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(beats.length).toBeGreaterThan(17);
  for (const gap of gaps()) expect(Math.abs(gap - expected)).toBeLessThanOrEqual(1);
  expect(dead).toEqual([]);
});

it('calls a silent link dead two and a half intervals after the last bytes, once', async () => {
  const answers = { bytes: true, arrives: true };
  start(() => 0.5, answers);
  await vi.advanceTimersByTimeAsync(31_000);
  Object.assign(answers, { bytes: false, arrives: false });
  await vi.advanceTimersByTimeAsync(200_000);
  expect(whys).toEqual(['silent']);
  expect(dead[0]! - last).toBeGreaterThanOrEqual(73_500);
  expect(dead[0]! - last).toBeLessThan(75_000);
});

it('gives a server up that is there and lets no beat through, as soon', async () => {
  const answers = { bytes: true, arrives: true };
  start(() => 0.5, answers);
  await vi.advanceTimersByTimeAsync(60_000);
  answers.arrives = false;
  await vi.advanceTimersByTimeAsync(200_000);
  expect(whys).toEqual(['unheard']);
  expect(dead[0]! - 60_000).toBeGreaterThan(60_000);
  expect(dead[0]! - 60_000).toBeLessThanOrEqual(75_000);
});

it('forgives a beat that does not arrive when the next one does', async () => {
  const answers = { bytes: true, arrives: true };
  start(() => 0.5, answers);
  for (let i = 0; i < 20; i++) {
    answers.arrives = i % 2 === 0;
    await vi.advanceTimersByTimeAsync(30_000);
  }
  expect(dead).toEqual([]);
});

it('follows an interval that is made shorter at once', async () => {
  start(() => 0.5);
  await vi.advanceTimersByTimeAsync(10_000);
  interval = 5_000;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(beats.length).toBeGreaterThan(4);
});

it('ends with its signal', async () => {
  start(() => 0.5);
  stop.abort();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(beats).toHaveLength(1);
  expect(dead).toEqual([]);
});
