import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLargerThan } from './result-size.ts';

it('tells what is larger than it may be', () => {
  expect(isLargerThan({ content: [{ type: 'text', text: 'x'.repeat(1000) }] }, 1200)).toBe(false);
  expect(isLargerThan({ content: [{ type: 'text', text: 'x'.repeat(1200) }] }, 1200)).toBe(true);
  expect(isLargerThan({ structuredContent: { ['x'.repeat(1200)]: 1 } }, 1200)).toBe(true);
  expect(isLargerThan(Array(200).fill(0), 1200)).toBe(true);
});

it('is near the length of the JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      expect(isLargerThan(value, 8 * bytes + 16)).toBe(false);
      expect(isLargerThan(value, bytes / 20 - 1)).toBe(true);
    }),
  );
});
