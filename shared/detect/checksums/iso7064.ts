import { digitAt } from './weighted.ts';

/** ISO 7064 MOD 11,10: the last digit checks those before it. Notices every changed digit. */
export function mod11_10Valid(digits: string): boolean {
  let product = 10;
  for (let i = 0; i < digits.length - 1; i++) {
    const sum = (digitAt(digits, i) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, -1)) % 10 === 1;
}

/** ISO 7064 MOD 11-2: the last character, `X` for ten, checks the digits before it. */
export function mod11_2Valid(value: string): boolean {
  let rest = 0;
  for (let i = 0; i < value.length - 1; i++) rest = ((rest + digitAt(value, i)) * 2) % 11;
  const last = value.at(-1) === 'X' ? 10 : digitAt(value, -1);
  return (rest + last) % 11 === 1;
}

/** Remainder of a decimal number of any length, as ISO 7064 MOD 97-10 and many national keys take it. */
export function remainder(digits: string, modulus: number): number {
  let rest = 0;
  for (let i = 0; i < digits.length; i++) rest = (rest * 10 + digitAt(digits, i)) % modulus;
  return rest;
}
