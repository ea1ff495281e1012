import { expect, test } from 'vitest';
import { createRecent } from './recent.ts';

test('keeps what was used last', () => {
  const recent = createRecent<number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.get('a');
  recent.set('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});

test('one very large text stays, many do not', () => {
  const recent = createRecent<number>(10);
  const large = 'x'.repeat(5 * 1024 * 1024);
  recent.set('small', 1);
  recent.set(large, 2);
  expect(recent.get(large)).toBe(2);
  expect(recent.get('small')).toBeUndefined();
});
