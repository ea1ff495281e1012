/** Values of letters at 49 CFR 565.15; I, O and Q are not used. */
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const VALUES = '12345678123457923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK_POSITION = 8;

/** Whether position 9 of a 17-character vehicle identification number (upper case) is its check digit, modulo 11. */
export function vinCheckValid(vin: string): boolean {
  if (vin.length !== WEIGHTS.length) return false;
  let sum = 0;
  for (let i = 0; i < vin.length; i++) {
    const value = letterValue(vin[i]!);
    if (value < 0) return false;
    sum += value * WEIGHTS[i]!;
  }
  return '0123456789X'[sum % 11] === vin[CHECK_POSITION];
}

function letterValue(char: string): number {
  if (char >= '0' && char <= '9') return Number(char);
  const at = LETTERS.indexOf(char);
  return at < 0 ? -1 : Number(VALUES[at]);
}
