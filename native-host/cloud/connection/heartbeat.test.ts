import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepBeating } from './heartbeat.ts';

let stop: AbortController;
let last: number;
let beats: number[];
let dead: number[];
let interval: number;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  last = performance.now();
  interval = 30_000;
  beats = [];
  dead = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function start(random: () => number, answers = true): void {
  keepBeating({
    intervalMs: () => interval,
    lastFrame: () => last,
    beat() {
      beats.push(performance.now());
      if (answers) last = performance.now();
    },
    onDead: () => dead.push(performance.now()),
    signal: stop.signal,
    random,
  });
}
const gaps = () => beats.slice(1).map((at, i) => at - beats[i]!);

it.each([
  [0, 27_300],
  [0.5, 30_000],
  [1, 32_700],
])('beats within a tenth of its interval (chance %d)', (random, expected) => {
  start(() => random);
  vi.advanceTimersByTime(10 * 60_000);
  expect(beats.length).toBeGreaterThan(17);
  for (const gap of gaps()) expect(Math.abs(gap - expected)).toBeLessThanOrEqual(1);
  expect(dead).toEqual([]);
});

it('calls a silent link dead two and a half intervals after the last bytes, once', () => {
  start(() => 0.5, false);
  const begun = last;
  vi.advanceTimersByTime(20_000);
  last = performance.now();
  vi.advanceTimersByTime(200_000);
  expect(dead).toHaveLength(1);
  expect(dead[0]! - begun - 20_000).toBeGreaterThanOrEqual(73_500);
  expect(dead[0]! - begun - 20_000).toBeLessThan(75_000);
});

it('follows an interval that is made shorter at once', () => {
  start(() => 0.5);
  vi.advanceTimersByTime(10_000);
  interval = 5_000;
  vi.advanceTimersByTime(30_000);
  expect(beats.length).toBeGreaterThan(4);
});

it('ends with its signal', () => {
  start(() => 0.5);
  stop.abort();
  vi.advanceTimersByTime(600_000);
  expect(beats).toHaveLength(1);
  expect(dead).toEqual([]);
});
