import { expect, test } from 'vitest';
import { backoffDelay } from './backoff.ts';

test('waits longer after every failure, and never longer than five minutes', () => {
  const delays = Array.from({ length: 40 }, (_, failures) => backoffDelay(failures, () => 0.5));
  expect(delays[0]).toBe(750);
  expect(delays[1]).toBe(1500);
  expect(Math.max(...delays)).toBeLessThanOrEqual(300_000);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
});

test('never knocks at once, however the dice fall', () => {
  expect(backoffDelay(0, () => 0)).toBeGreaterThanOrEqual(500);
});
