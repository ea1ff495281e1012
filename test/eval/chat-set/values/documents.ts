import type { Random } from '../../scoring/random.ts';
import { luhnDigit } from './check-digits.ts';
import { chars, DIGITS, digits, fillPattern, HEX, pick } from './pattern.ts';
import type { World } from './world.ts';

const PASSPORTS: Readonly<Record<string, readonly string[]>> = {
  US: ['5########', 'X########'],
  GB: ['5########', '1########'],
  DE: ['C01X0####', 'CFGH##JK#'],
  AT: ['U#######'],
  FR: ['##KV#####'],
  BE: ['EP######'],
  ES: ['XDC######', 'PAB######'],
  MX: ['G########'],
  PT: ['CA######'],
  BR: ['FZ######'],
  IT: ['YA#######', 'YB#######'],
  NL: ['NX4RP#L#8', 'BP6#C2H#0'],
  SE: ['3#######'],
  PL: ['EH#######', 'ZS#######'],
};
const LICENCES: Readonly<Record<string, readonly string[]>> = {
  US: ['D#######', 'S###-####-####'],
  GB: ['MORGA657054SM9IJ', 'PEMBE8#2184GT9RK'],
  DE: ['B072RRE2I5#', 'N0704578##2'],
  AT: ['########'],
  FR: ['############'],
  BE: ['##########'],
  ES: ['########-T'],
  MX: ['#########'],
  PT: ['L-#######'],
  BR: ['###########'],
  IT: ['U1#######L', 'RM#######K'],
  NL: ['##########'],
  SE: ['######-####'],
  PL: ['#####/##/####'],
};

/** Only digits are drawn: letters of these numbers are fixed. */
function numbers(pattern: string, random: Random): string {
  return pattern.replace(/#/g, () => chars(random, DIGITS, 1));
}

export function passport({ country, random }: World): string {
  return numbers(pick(random, PASSPORTS[country.code]!), random);
}

export function licence({ country, random }: World): string {
  return numbers(pick(random, LICENCES[country.code]!), random);
}

export function medicalRecord(random: Random): string {
  return pick(random, [
    digits(random, 7),
    digits(random, 8),
    fillPattern('AA-######', random),
    digits(random, 6),
  ]);
}

export function insurance(random: Random): string {
  return fillPattern(
    pick(random, ['A#########', 'AAA########', '##-#######-##', 'AA###-####-##', '###########']),
    random,
  );
}

export function customer(random: Random): string {
  return fillPattern(
    pick(random, ['########', 'A-######', '####-####', 'CK#######', '######']),
    random,
  );
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification number with its check digit (49 CFR 565). */
export function vin(random: Random): string {
  const maker = pick(random, ['1HG', 'WVW', 'WDB', 'ZFA', 'VF1', 'YV1', 'TMB', '3VW']);
  const rest = chars(random, 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789', 7) + digits(random, 6);
  const draft = `${maker}${rest.slice(0, 5)}0${rest.slice(5)}`.slice(0, 17);
  const sum = [...draft].reduce(
    (total, sign, i) => total + (VIN_VALUES[sign] ?? Number(sign)) * VIN_WEIGHTS[i]!,
    0,
  );
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return draft.slice(0, 8) + check + draft.slice(9);
}

/** Fifteen digits of a phone's hardware: an allocation code, a serial and a Luhn digit (3GPP TS 23.003). */
export function imei(random: Random): string {
  const body = pick(random, ['35', '86', '01']) + chars(random, DIGITS, 12);
  return body + luhnDigit(body);
}

export function mac(random: Random): string {
  const separator = pick(random, [':', ':', '-']);
  const first = pick(random, ['3c', '00', 'a4', 'f0', '88']);
  return [first, ...Array.from({ length: 5 }, () => chars(random, HEX, 2))].join(separator);
}
