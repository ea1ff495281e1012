const RIB_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** French RIB: A and J are 1, B, K and S are 2, and so on. */
const RIB_VALUES = '12345678912345678923456789';
const CCC_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6];
const CLABE_WEIGHTS = [3, 7, 1];

/** French RIB, 23 characters: bank, branch, account (letters count as digits), key; modulo 97 (CFONB). */
export function ribValid(rib: string): boolean {
  if (!/^\d{10}[\dA-Z]{11}\d{2}$/i.test(rib)) return false;
  const digits = rib.toUpperCase().replace(/[A-Z]/g, (c) => RIB_VALUES[RIB_LETTERS.indexOf(c)]!);
  const bank = Number(digits.slice(0, 5));
  const branch = Number(digits.slice(5, 10));
  const account = Number(digits.slice(10, 21));
  const key = Number(digits.slice(21));
  return (89 * bank + 15 * branch + 3 * account + key) % 97 === 0;
}

/** Spanish CCC, 20 digits: two check digits modulo 11 over bank and branch, and over the account (AEB). */
export function cccValid(ccc: string): boolean {
  if (!/^\d{20}$/.test(ccc)) return false;
  return (
    cccDigit(`00${ccc.slice(0, 8)}`) === Number(ccc[8]) &&
    cccDigit(ccc.slice(10)) === Number(ccc[9])
  );
}

function cccDigit(digits: string): number {
  const sum = CCC_WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const digit = 11 - (sum % 11);
  return digit === 10 ? 1 : digit % 11;
}

/** Polish NRB, 26 digits: an IBAN without its country letters (KIR). */
export function nrbValid(nrb: string): boolean {
  return /^\d{26}$/.test(nrb) && remainder97(`${nrb.slice(2)}2521${nrb.slice(0, 2)}`) === 1;
}

/** Portuguese NIB, 21 digits, ISO 7064 MOD 97-10 (Banco de Portugal). */
export function nibValid(nib: string): boolean {
  return /^\d{21}$/.test(nib) && remainder97(nib) === 1;
}

/** Mexican CLABE, 18 digits, weights 3, 7, 1, each product modulo 10 (ABM). */
export function clabeValid(clabe: string): boolean {
  if (!/^\d{18}$/.test(clabe)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (Number(clabe[i]) * CLABE_WEIGHTS[i % 3]!) % 10;
  return (10 - (sum % 10)) % 10 === Number(clabe[17]);
}

/** US routing number, 9 digits: ranges of the Federal Reserve, weights 3, 7, 1 (ABA). */
export function abaValid(aba: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(aba)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(aba[i]) * [3, 7, 1][i % 3]!;
  return sum > 0 && sum % 10 === 0;
}

function remainder97(digits: string): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
