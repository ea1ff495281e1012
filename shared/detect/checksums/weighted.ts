/** Sum of the leading digits of `digits`, each times its weight; goes as far as the weights do. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += digitAt(digits, i) * weights[i]!;
  return sum;
}

/**
 * Whether the weighted sum over all digits, the check digit being one of them, is a multiple of
 * `modulus`: the "11-test" and its kin. A changed digit is always noticed where every weight and the
 * modulus have no common divisor and the modulus is above 9.
 */
export function weighsTo0(digits: string, weights: readonly number[], modulus: number): boolean {
  return digits.length === weights.length && weightedSum(digits, weights) % modulus === 0;
}

/** The same with the digits of every product added up instead of the product (12 counts as 3). */
export function weightedCrossSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const product = digitAt(digits, i) * weights[i]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}

const MOST_WEIGHT = 32;
/** By `from * MOST_WEIGHT + to`: checks ask for the same few over and over. */
const descents: (readonly number[] | undefined)[] = [];

/** `from`, `from - 1`, …, `to` (32 at most): the weights most authorities use. */
export function descending(from: number, to: number): readonly number[] {
  const key = from * MOST_WEIGHT + to;
  descents[key] ??= Array.from({ length: from - to + 1 }, (_, i) => from - i);
  return descents[key];
}

/** The digit at `index` as a number; counts from the end when negative. */
export function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index < 0 ? digits.length + index : index) - 48;
}
