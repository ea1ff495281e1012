import { about, exactly, type Numeric, numberOf } from '../number/numeric.ts';
import { isInteger, power } from '../number/rational.ts';
import { exactRoot } from './integers.ts';

/** `base` to `exponent`: exact for whole exponents of exact numbers, and for halves where the root is. */
export function raise(base: Numeric, exponent: Numeric): Numeric {
  if ('exact' in base && 'exact' in exponent) {
    const { n, d } = exponent.exact;
    if (isInteger(exponent.exact)) return exactly(power(base.exact, n));
    const root = d === 2n ? exactRoot(base.exact) : undefined;
    if (root !== undefined) return exactly(power(root, n));
  }
  return about(numberOf(base) ** numberOf(exponent));
}
