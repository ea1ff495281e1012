import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const STATES =
  'AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE';
const CURP_CHARACTERS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const RFC_CHARACTERS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const RFC_WORDS = 'rfc sat contribuyentes fiscal';

/** Personal and tax codes: Mexico. */
export const MEXICO: readonly Recognizer[] = [
  issuedNumber({
    id: 'mx-curp',
    type: 'MX_CURP',
    forms: ['AAAA######[HMX]AAAAA*#'],
    anyCase: true,
    valid: isCurp,
    checksum: 'weights modulo 10',
    score: 0.97,
    words: 'curp',
    near: 1,
  }),
  issuedNumber({
    id: 'mx-rfc-person',
    type: 'MX_RFC',
    forms: ['AAAA######**[0-9A]'],
    anyCase: true,
    valid: isRfc,
    checksum: 'weights modulo 11',
    score: 0.85,
    words: RFC_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'mx-rfc-company-or-dashed',
    type: 'MX_RFC',
    forms: ['AAA######**[0-9A]', 'AAA-######-**[0-9A]', 'AAAA-######-**[0-9A]'],
    valid: isRfc,
    checksum: 'weights modulo 11',
    score: 0.6,
    words: RFC_WORDS,
    near: 0.98,
  }),
];

/** Names, birth date, sex, state, and a check digit over all of it (RENAPO). */
function isCurp(value: string): boolean {
  if (!hasDate(value, 6, 8) || !STATES.split(' ').includes(value.slice(11, 13))) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += CURP_CHARACTERS.indexOf(value[i]!) * (18 - i);
  return (10 - (sum % 10)) % 10 === Number(value[17]);
}

/** Companies have one letter less; their code is checked with a space before it (SAT). */
function isRfc(value: string): boolean {
  const code = value.padStart(13, ' ');
  if (!hasDate(code, 6, 8)) return false;
  let sum = 0;
  for (let i = 0; i < 12; i++) sum += RFC_CHARACTERS.indexOf(code[i]!) * (13 - i);
  const check = (11 - (sum % 11)) % 11;
  return code[12] === (check === 10 ? 'A' : String(check));
}
