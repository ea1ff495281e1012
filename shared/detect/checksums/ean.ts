import { digitAt } from './weighted.ts';

/** GS1 check digit (EAN-13 and its kin): weights 1 and 3 in turn, counted from the last digit. */
export function eanValid(digits: string): boolean {
  let sum = 0;
  for (let i = 1; i <= digits.length; i++) sum += digitAt(digits, -i) * (i % 2 === 1 ? 1 : 3);
  return sum % 10 === 0;
}
