import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchClock } from './watch-clock.ts';

let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

it('tells of a sleep once, and of no busy seconds', () => {
  let clock = 1_700_000_000_000;
  const onJump = vi.fn();
  watchClock({ signal: stop.signal, onJump, now: () => clock });
  const tick = (passed: number) => {
    clock += passed;
    vi.advanceTimersByTime(5000);
  };
  tick(5000);
  tick(20_000);
  expect(onJump).toHaveBeenCalledTimes(0);
  tick(3_600_000);
  tick(5000);
  expect(onJump).toHaveBeenCalledTimes(1);
});

it('takes a clock that is set back for no sleep, and ends when told to', () => {
  let clock = 1_700_000_000_000;
  const onJump = vi.fn();
  watchClock({ signal: stop.signal, onJump, now: () => clock });
  clock -= 365 * 86_400_000;
  vi.advanceTimersByTime(5000);
  stop.abort();
  clock += 86_400_000;
  vi.advanceTimersByTime(5000);
  expect(onJump).toHaveBeenCalledTimes(0);
});
