import { expect, it } from 'vitest';
import { FakeClock } from '../testing/fake-clock.ts';
import { TokenBucket } from './token-bucket.ts';

it('lets a burst through, then so much each second', async () => {
  const clock = new FakeClock();
  const bucket = new TokenBucket({ burst: 10, perSecond: 2 }, clock);
  expect(bucket.take(10)).toBe(true);
  expect(bucket.take(1)).toBe(false);
  await clock.advance(1000);
  expect(bucket.take(1)).toBe(true);
  expect(bucket.take(1)).toBe(false);
  await clock.advance(60_000);
  expect(bucket.take(10)).toBe(true);
  expect(bucket.take(1)).toBe(false);
});
