import { expect, test } from 'vitest';
import { toKeyObject } from './audit-key.ts';

test('takes keys of 32 bytes only', () => {
  expect(() => toKeyObject(Buffer.alloc(31))).toThrow(RangeError);
});
