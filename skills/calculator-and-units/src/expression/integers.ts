import { Refusal } from '../../../kit/tool/index.ts';
import { exactly, type Numeric } from '../number/numeric.ts';
import { abs, gcd, isInteger, type Rational, rational, tooLarge } from '../number/rational.ts';

/** 5000! has 16,326 digits; more is of no use to anybody. */
const LARGEST_FACTORIAL = 5000n;

/** The value as an integer. @throws Refusal naming `what` needs one. */
export function integer(value: Numeric, what: string): bigint {
  if ('exact' in value && isInteger(value.exact)) return value.exact.n;
  throw new Refusal('INPUT_INVALID', `${what} needs whole numbers.`, 'Round the argument first.');
}

export function factorial(value: Numeric): Numeric {
  const n = integer(value, 'A factorial');
  if (n < 0n)
    throw new Refusal(
      'INPUT_INVALID',
      'A factorial needs a number that is not negative.',
      'Check the sign.',
    );
  return whole(product(1n, n));
}

/** n! / (n - k)!, the ways to arrange `k` of `n`. */
export function arrangements(n: bigint, k: bigint): bigint {
  if (k < 0n || k > n) return 0n;
  return product(n - k + 1n, n);
}

/** The ways to choose `k` of `n`. */
export function choices(n: bigint, k: bigint): bigint {
  if (k < 0n || k > n) return 0n;
  const few = k < n - k ? k : n - k;
  return arrangements(n, few) / product(1n, few);
}

export function leastMultiple(a: bigint, b: bigint): bigint {
  return a === 0n || b === 0n ? 0n : abs(a * b) / gcd(a, b);
}

export const whole = (n: bigint): Numeric => exactly(rational(n));

/** The square root where it is exact. */
export function exactRoot({ n, d }: Rational): Rational | undefined {
  if (n < 0n) return undefined;
  const [top, bottom] = [integerRoot(n), integerRoot(d)];
  return top * top === n && bottom * bottom === d ? rational(top, bottom) : undefined;
}

function product(from: bigint, to: bigint): bigint {
  if (to - from > LARGEST_FACTORIAL) throw tooLarge();
  let result = 1n;
  for (let factor = from; factor <= to; factor++) result *= factor;
  return result;
}

/** Newton's method on integers, from above. */
function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let guess = 1n << BigInt(Math.ceil(n.toString(16).length * 2) + 1);
  for (;;) {
    const next = (guess + n / guess) / 2n;
    if (next >= guess) return guess;
    guess = next;
  }
}
