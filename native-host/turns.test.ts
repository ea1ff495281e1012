import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

it('runs one after the other, and goes on behind work that fails', async () => {
  const turns = new Turns();
  const order: string[] = [];
  const slow = turns.run(async () => {
    await new Promise(setImmediate);
    order.push('slow');
  });
  const bad = turns.run(async () => {
    order.push('bad');
    throw new Error('no');
  });
  const next = turns.run(async () => order.push('next'));
  await turns.ended();
  expect(order).toEqual(['slow', 'bad', 'next']);
  await expect(bad).rejects.toThrow('no');
  await Promise.all([slow, next]);
});
