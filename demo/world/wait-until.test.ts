import { expect, it } from 'vitest';
import { waitUntil } from './wait-until.ts';

it('gives what the check gives as soon as it gives something', async () => {
  let asked = 0;
  const check = () => {
    asked += 1;
    return asked < 3 ? undefined : 'ready';
  };
  expect(await waitUntil('it', check, 5_000)).toBe('ready');
});

it('says what it waited for in vain', async () => {
  await expect(waitUntil('the moon', () => undefined, 60)).rejects.toThrow(
    /^Waited 0 s for the moon\.$/,
  );
});
