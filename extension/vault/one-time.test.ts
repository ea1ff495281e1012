import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOneTimeStore } from './one-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function store() {
  let count = 0;
  return createOneTimeStore<string>({ lifetimeMs: 1_000, newToken: () => `t${++count}` });
}

test('gives a thing once, to its own token only', () => {
  const things = store();
  const [first, second] = [things.put('a'), things.put('b')];
  expect(things.take('t9')).toBeUndefined();
  expect(things.take(second)).toBe('b');
  expect(things.take(second)).toBeUndefined();
  expect(things.take(first)).toBe('a');
});

test('forgets what nobody fetched in time', () => {
  const things = store();
  const token = things.put('a');
  vi.advanceTimersByTime(1_001);
  expect(things.take(token)).toBeUndefined();
});

test('forgets what is no longer wanted, and holds no timer for it', () => {
  const things = store();
  const token = things.put('a');
  things.forget(token);
  expect(things.take(token)).toBeUndefined();
  expect(vi.getTimerCount()).toBe(0);
});
