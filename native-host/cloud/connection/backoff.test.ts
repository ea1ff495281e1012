import { expect, it } from 'vitest';
import { Backoff } from './backoff.ts';

const series = (backoff: Backoff, count: number) =>
  Array.from({ length: count }, () => backoff.next());

it('waits at random up to a limit that doubles from a second to a minute', () => {
  const longest = series(new Backoff(() => 1), 9);
  expect(longest).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(series(new Backoff(() => 0), 9)).toEqual(Array(9).fill(500));
});

it('spreads those who come back together over all of the time', () => {
  const waits = Array.from({ length: 5000 }, () => series(new Backoff(), 7).at(-1)!);
  const tenths = Array(10).fill(0);
  for (const wait of waits) tenths[Math.floor((wait - 500) / 5951)] += 1;
  for (const count of tenths) expect(count).toBeGreaterThan(350);
});

it('begins anew after a connection that held for a minute, and not after a shorter one', () => {
  const backoff = new Backoff(() => 1);
  series(backoff, 4);
  backoff.lasted(59_999);
  expect(backoff.next()).toBe(16_000);
  backoff.lasted(60_000);
  expect(backoff.next()).toBe(1000);
});
