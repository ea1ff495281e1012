import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patternReach } from './reach.ts';
import { samplePattern } from './sample.ts';

it.each([
  [/abc/y, 3],
  [/a?b{2,5}(?:cd|e){3}/y, 12],
  [/(?<=xx)(\d{2})([ -])\1\2(?!\w)/y, 6],
  [/[a-z\]]{1,9}\p{L}\u00e9\//uy, 12],
  [/a+/y, Number.POSITIVE_INFINITY],
  [/(?:ab{2,})?/y, Number.POSITIVE_INFINITY],
  [/(?<q>["'])\w{1,4}\k<q>/y, 6],
])('tells how far %s can reach', (pattern, reach) => {
  expect(patternReach(pattern)).toBe(reach);
});

it('refuses what it does not know', () => {
  expect(() => patternReach(/(?i:a)/)).toThrow('Unknown pattern syntax');
});

it('makes texts that match', () => {
  const pattern = /(?:[A-Z]{2}\d{2}([ -])\w{4}\1(?:x|yz)?|\p{Lu}[^\s"']{3,40}=)/uy;
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (numbers) => {
      const text = samplePattern(pattern, () => numbers.next().value);
      pattern.lastIndex = 0;
      expect(pattern.test(text)).toBe(true);
    }),
  );
});
