import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  multiply,
  parseDecimal,
  rational,
  subtract,
  toNumber,
} from './rational.ts';

const FRACTIONS = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
    fc.bigInt({ min: 1n, max: 10n ** 40n }),
  )
  .map(([n, d]) => rational(n, d));

describe('exact fractions', () => {
  it('are always in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ n: -3n, d: 2n });
  });

  it('undo what was done to them', () => {
    fc.assert(
      fc.property(FRACTIONS, FRACTIONS, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.n !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
      }),
    );
  });

  it('are read from decimals without loss', () => {
    expect(parseDecimal('0.1')).toEqual({ n: 1n, d: 10n });
    expect(parseDecimal('1.50e-3')).toEqual({ n: 3n, d: 2000n });
    expect(parseDecimal('12e2')).toEqual({ n: 1200n, d: 1n });
  });

  it('become the nearest double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(Math.abs(value) > 1e-300 && Math.abs(value) < 1e300);
        const text = Math.abs(value).toExponential();
        const exact = parseDecimal(text.replace('e+', 'e'));
        expect(Math.abs(toNumber(exact) / Math.abs(value) - 1)).toBeLessThan(1e-15);
      }),
    );
  });

  it('stop before they grow beyond all measure', () => {
    expect(() => parseDecimal('1e999999')).toThrow('too many digits');
  });
});
