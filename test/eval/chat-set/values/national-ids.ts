import type { Random } from '../../scoring/random.ts';
import { luhnDigit, mod11Of10, remainder, weightedSum } from './check-digits.ts';
import { between, chars, DIGITS, fillPattern, pick } from './pattern.ts';
import type { Persona } from './world.ts';

type Birth = Persona['birth'];
/** A number of the kind for somebody born then, as its authority forms it. */
type Maker = (random: Random, birth: Birth) => string;

const two = (number: number) => String(number).padStart(2, '0');
const yymmdd = ({ year, month, day }: Birth) => `${two(year % 100)}${two(month)}${two(day)}`;

/** Draws until the maker gives a number; some bodies have no valid check digit. */
function until(make: () => string | undefined): string {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

/** SSA: area not 000, 666 or 9xx; group and serial not zero. */
const usSsn: Maker = (random) => {
  const area = two(between(random, 1, 65)) + between(random, 0, 9);
  return `${area}-${two(between(random, 1, 99))}-${between(random, 1000, 9999)}`;
};

/** IRS: 9xx, groups 50–65, 70–88, 90–92, 94–99. */
const usItin: Maker = (random) =>
  `9${two(between(random, 0, 99))}-${between(random, 70, 88)}-${between(random, 1000, 9999)}`;

/** HMRC: two letters without D F I Q U V (second also not O), six digits, A–D. */
const ukNino: Maker = (random) => {
  const letters = pick(random, ['AB', 'JC', 'PX', 'SR', 'WK', 'NE', 'LY']);
  const number = chars(random, DIGITS, 6);
  const suffix = pick(random, 'ABCD');
  const grouped = `${letters} ${number.replace(/(..)(?=.)/g, '$1 ')} ${suffix}`;
  return random() < 0.5 ? grouped : `${letters}${number}${suffix}`;
};

/** NHS data dictionary: weights 10…2, modulo 11. */
const ukNhs: Maker = (random) =>
  until(() => {
    const body = between(random, 4, 7) + chars(random, DIGITS, 8);
    const check = 11 - (weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    if (check === 10) return undefined;
    return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check % 11}`;
  });

/** BZSt: one digit occurs twice among the first ten, one not at all; MOD 11,10. */
const deTaxId: Maker = (random) => {
  const pool = [...DIGITS].sort(() => random() - 0.5);
  const body = pool.slice(0, 9);
  body.splice(between(random, 2, 8), 0, body[0]!);
  if (body[0] === '0') body.reverse();
  if (body[0] === '0') [body[0], body[1]] = [body[1]!, body[0]!];
  const digits = body.join('');
  const number = digits + mod11Of10(digits);
  return random() < 0.5 ? number : number.replace(/^(..)(...)(...)(...)$/, '$1 $2 $3 $4');
};

/** INSEE: sex, year, month, department, commune, order, key 97 − n mod 97. */
const frNir: Maker = (random, birth) => {
  const department = two(between(random, 21, 89));
  const parts = [
    String(between(random, 1, 2)),
    two(birth.year % 100),
    two(birth.month),
    department,
    String(between(random, 100, 480)),
    String(between(random, 100, 990)),
  ];
  const key = two(97 - remainder(parts.join(''), 97));
  return random() < 0.5 ? `${parts.join(' ')} ${key}` : parts.join('') + key;
};

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Ministerio del Interior: letter is the number modulo 23. */
const esNif: Maker = (random) => {
  const number = String(between(random, 10_000_000, 79_999_999));
  const letter = NIF_LETTERS[remainder(number, 23)];
  return pick(random, [`${number}${letter}`, `${number}-${letter}`, `${number}${letter}`]);
};

/** As the NIF, with X, Y, Z counting as 0, 1, 2. */
const esNie: Maker = (random) => {
  const first = between(random, 0, 2);
  const number = chars(random, DIGITS, 7);
  const letter = NIF_LETTERS[remainder(`${first}${number}`, 23)];
  return pick(random, [`${'XYZ'[first]}${number}${letter}`, `${'XYZ'[first]}-${number}-${letter}`]);
};

/** Autoridade Tributária: weights 9…2, modulo 11. */
const ptNif: Maker = (random) => {
  const body = `2${chars(random, DIGITS, 7)}`;
  const rest = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  const number = `${body}${rest < 2 ? 0 : 11 - rest}`;
  return random() < 0.6 ? number : number.replace(/(...)(?=.)/g, '$1 ');
};

/** Receita Federal: two check digits, weights 10…2 and 11…2. */
const brCpf: Maker = (random) => {
  let number = chars(random, DIGITS, 9);
  for (const length of [9, 10]) {
    const weights = Array.from({ length }, (_, i) => length + 1 - i);
    const rest = (weightedSum(number, weights) * 10) % 11;
    number += String(rest % 10);
  }
  return random() < 0.75 ? number.replace(/^(...)(...)(...)(..)$/, '$1.$2.$3-$4') : number;
};

/** Decree 13 March 1978: values of signs at odd places. */
const CF_ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const CF_ODD_LETTERS = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Codice fiscale: consonants of the names, birth, municipality, control letter. */
const itFiscalCode: Maker = (random, { year, month, day }) => {
  const consonants = () => chars(random, 'BCDFGLMNPRSTVZ', 3);
  const sexedDay = day + (random() < 0.5 ? 40 : 0);
  const town = pick(random, ['H501', 'F205', 'L219', 'F839', 'A944', 'D612', 'C351']);
  const body = `${consonants()}${consonants()}${two(year % 100)}${'ABCDEHLMPRST'[month - 1]}${two(sexedDay)}${town}`;
  const sum = [...body].reduce((total, sign, index) => total + fiscalValue(sign, index), 0);
  return body + String.fromCharCode(65 + (sum % 26));
};

function fiscalValue(sign: string, index: number): number {
  const isDigit = sign >= '0' && sign <= '9';
  const value = isDigit ? Number(sign) : sign.charCodeAt(0) - 65;
  if (index % 2 === 1) return value;
  return isDigit ? CF_ODD[value]! : CF_ODD_LETTERS[value]!;
}

/** Partita IVA: eleven digits, Luhn. */
const itVat: Maker = (random) => {
  const body = `0${chars(random, DIGITS, 6)}${pick(random, ['015', '048', '063'])}`;
  return body + luhnDigit(body);
};

/** Rijksoverheid "elfproef": weights 9…2, −1. */
const nlBsn: Maker = (random) =>
  until(() => {
    const body = between(random, 1, 6) + chars(random, DIGITS, 7);
    const check = weightedSum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return check === 10 ? undefined : `${body}${check}`;
  });

/** Skatteverket: Luhn over the ten digits. */
const sePersonnummer: Maker = (random, birth) => {
  const body = yymmdd(birth) + chars(random, DIGITS, 3);
  const century = random() < 0.6 ? String(Math.floor(birth.year / 100)) : '';
  const old = birth.year < 1925 ? '+' : '-';
  return `${century}${yymmdd(birth)}${old}${body.slice(6)}${luhnDigit(body)}`;
};

/** PESEL act: weights 1 3 7 9; months of 2000–2099 plus 20. */
const plPesel: Maker = (random, birth) => {
  const month = birth.month + (birth.year >= 2000 ? 20 : 0);
  const body = `${two(birth.year % 100)}${two(month)}${two(birth.day)}${chars(random, DIGITS, 4)}`;
  return body + ((10 - (weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
};

/** Ministry of Finance: weights 6 5 7 2 3 4 5 6 7, modulo 11. */
const plNip: Maker = (random) =>
  until(() => {
    const body = between(random, 5, 9) + chars(random, DIGITS, 8);
    const check = weightedSum(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11;
    const number = `${body}${check}`;
    if (check === 10) return undefined;
    return random() < 0.5 ? number.replace(/^(...)(...)(..)(..)$/, '$1-$2-$3-$4') : number;
  });

/** ATO: weights 1 4 3 7 5 8 6 9 10, modulo 11. */
const auTfn: Maker = (random) =>
  until(() => {
    const number = between(random, 1, 9) + chars(random, DIGITS, 8);
    const valid = weightedSum(number, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
    return valid ? number.replace(/(...)(?=.)/g, '$1 ') : undefined;
  });

/** Income Tax Department: five letters (fourth P for a person), four digits, a letter. */
const inPan: Maker = (random) => fillPattern('AAAPA####A', random);

/** Slot names, the type each is labelled with, and how its numbers are made. */
export const NATIONAL_IDS: Readonly<Record<string, readonly [type: string, make: Maker]>> = {
  us_ssn: ['US_SSN', usSsn],
  us_itin: ['US_ITIN', usItin],
  uk_nino: ['UK_NINO', ukNino],
  uk_nhs: ['UK_NHS', ukNhs],
  au_tfn: ['AU_TFN', auTfn],
  in_pan: ['IN_PAN', inPan],
  de_tax: ['DE_TAX_ID', deTaxId],
  fr_nir: ['FR_NIR', frNir],
  es_nif: ['ES_NIF', esNif],
  es_nie: ['ES_NIE', esNie],
  pt_nif: ['PT_NIF', ptNif],
  br_cpf: ['BR_CPF', brCpf],
  it_cf: ['IT_FISCAL_CODE', itFiscalCode],
  it_vat: ['IT_VAT_CODE', itVat],
  nl_bsn: ['NL_BSN', nlBsn],
  se_pnr: ['SE_PERSONNUMMER', sePersonnummer],
  pl_pesel: ['PL_PESEL', plPesel],
  pl_nip: ['PL_NIP', plNip],
};
