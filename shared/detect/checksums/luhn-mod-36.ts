import { alphanumericValue } from './mrz.ts';

const BASE = 36;

/** Luhn's algorithm over digits and capital letters, as the Indian GSTIN uses it. */
export function luhnMod36Valid(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const fromEnd = value.length - 1 - i;
    const product = alphanumericValue(value, i) * (fromEnd % 2 === 1 ? 2 : 1);
    sum += Math.floor(product / BASE) + (product % BASE);
  }
  return sum % BASE === 0;
}
