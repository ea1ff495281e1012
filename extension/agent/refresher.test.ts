import { expect, it } from 'vitest';
import { createRefresher } from './refresher.ts';

it('looks once for all who ask at the same time, and once more for those who ask meanwhile', async () => {
  let looks = 0;
  let seen = 0;
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const refresh = createRefresher(
    () => gates[looks++]?.promise ?? Promise.resolve(),
    () => {
      seen += 1;
    },
  );
  const first = refresh();
  const meanwhile = [refresh(), refresh()];
  gates[0]!.resolve();
  await Promise.resolve();
  expect(seen).toBe(0);
  gates[1]!.resolve();
  await Promise.all([first, ...meanwhile]);
  expect([looks, seen]).toEqual([2, 1]);
  await refresh();
  expect([looks, seen]).toEqual([3, 2]);
});
