/** The digit that makes a number pass the Luhn check (ISO/IEC 7812-1 annex B). */
export function luhnDigit(body: string): string {
  const sum = [...body].reverse().reduce((total, sign, index) => {
    const doubled = Number(sign) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Sum of the digits times their weights. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, by: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);
}

/** The two check digits of ISO 7064 MOD 97-10 as IBANs use them (ISO 13616). */
export function ibanCheck(country: string, account: string): string {
  const numbers = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return String(98 - remainder(numbers, 97)).padStart(2, '0');
}

/** Check digit of ISO 7064 MOD 11,10. */
export function mod11Of10(body: string): string {
  let product = 10;
  for (const digit of body) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}
