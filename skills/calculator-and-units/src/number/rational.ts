import { Refusal } from '../../../kit/tool/index.ts';

/** An exact fraction in lowest terms; `d` is positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Most bits of a numerator or denominator: some 19,700 digits. Keeps every step under a tenth of a second. */
const MOST_BITS = 1 << 16;

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** @throws Refusal when `d` is zero or the number grows too large. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw divisionByZero();
  if (d === 1n) return bounded({ n, d });
  const sign = d < 0n ? -1n : 1n;
  const common = gcd(abs(n), abs(d));
  return bounded({ n: (sign * n) / common, d: (sign * d) / common });
}

export function divisionByZero(): Refusal {
  return new Refusal('INPUT_INVALID', 'This divides by zero.', 'Check the divisor.');
}

export function tooLarge(): Refusal {
  return new Refusal(
    'INPUT_TOO_LARGE',
    'The result has too many digits to work it out.',
    'Use smaller numbers or exponents.',
  );
}

function bounded(value: Rational): Rational {
  if (bitLength(value.n) > MOST_BITS || bitLength(value.d) > MOST_BITS) throw tooLarge();
  return value;
}

/** Bits of the magnitude, rounded up to a multiple of four. */
export function bitLength(n: bigint): number {
  return abs(n).toString(16).length * 4;
}

export function abs(n: bigint): bigint {
  return n < 0n ? -n : n;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), abs(b)];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const add = (a: Rational, b: Rational) => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational) => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational) => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational) => rational(a.n * b.d, a.d * b.n);
export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const isInteger = (a: Rational) => a.d === 1n;

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** The largest integer that is not above `a`. */
export function floor(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** `a` to an integer power. @throws Refusal when that is too large, or zero to a negative power. */
export function power(a: Rational, exponent: bigint): Rational {
  if (exponent < 0n) {
    if (a.n === 0n) throw divisionByZero();
    return power(rational(a.d, a.n), -exponent);
  }
  const isUnit = a.d === 1n && abs(a.n) <= 1n;
  if (isUnit) return rational(exponent % 2n === 0n ? a.n * a.n : a.n);
  const bits = BigInt(Math.max(bitLength(a.n), bitLength(a.d)) - 4);
  if (bits * exponent > BigInt(MOST_BITS) || exponent > BigInt(MOST_BITS)) throw tooLarge();
  return { n: a.n ** exponent, d: a.d ** exponent };
}

/** A decimal numeral with optional fraction and exponent, exactly. @throws Refusal when too large. */
export function parseDecimal(text: string): Rational {
  const [mantissa, exponent = '0'] = text.toLowerCase().split('e');
  const [whole, fraction = ''] = mantissa!.split('.');
  const scale = Number(exponent) - fraction.length;
  if (Math.abs(scale) > MOST_BITS / 4) throw tooLarge();
  const digits = BigInt(whole! + fraction);
  return scale < 0
    ? rational(digits, 10n ** BigInt(-scale))
    : rational(digits * 10n ** BigInt(scale));
}

/** The nearest double, or an infinity where there is none. */
export function toNumber({ n, d }: Rational): number {
  if (d === 1n) return Number(n);
  const shift = 64 + bitLength(d) - bitLength(n);
  const scaled = shift >= 0 ? (n << BigInt(shift)) / d : n / (d << BigInt(-shift));
  const half = Math.trunc(shift / 2);
  // In two steps: the power alone may be out of the range of a double where the result is not.
  return Number(scaled) * 2 ** -half * 2 ** -(shift - half);
}
