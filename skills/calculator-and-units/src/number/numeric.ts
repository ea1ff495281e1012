import { Refusal } from '../../../kit/tool/index.ts';
import {
  add,
  divide,
  divisionByZero,
  multiply,
  type Rational,
  subtract,
  toNumber,
} from './rational.ts';

/** A number as it is known: exactly, or to some 15 digits. */
export type Numeric = { exact: Rational } | { about: number };

export const exactly = (exact: Rational): Numeric => ({ exact });

/** @throws Refusal when `value` is not finite. */
export function about(value: number): Numeric {
  if (Number.isNaN(value))
    throw new Refusal(
      'INPUT_INVALID',
      'This has no real result.',
      'Check the arguments: roots and logarithms want positive numbers.',
    );
  if (!Number.isFinite(value))
    throw new Refusal(
      'INPUT_TOO_LARGE',
      'The result is too large to work it out.',
      'Use smaller numbers.',
    );
  return { about: value };
}

export function numberOf(value: Numeric): number {
  return 'exact' in value ? toNumber(value.exact) : value.about;
}

export function isZero(value: Numeric): boolean {
  return 'exact' in value ? value.exact.n === 0n : value.about === 0;
}

export const plus = combine(add, (a, b) => a + b);
export const minus = combine(subtract, (a, b) => a - b);
export const times = combine(multiply, (a, b) => a * b);

const ratio = combine(divide, (a, b) => a / b);

/** @throws Refusal when `b` is zero. */
export function over(a: Numeric, b: Numeric): Numeric {
  if (isZero(b)) throw divisionByZero();
  return ratio(a, b);
}

/** Exact where both sides are. */
function combine(
  exact: (a: Rational, b: Rational) => Rational,
  double: (a: number, b: number) => number,
): (a: Numeric, b: Numeric) => Numeric {
  return (a, b) =>
    'exact' in a && 'exact' in b
      ? exactly(exact(a.exact, b.exact))
      : about(double(numberOf(a), numberOf(b)));
}
