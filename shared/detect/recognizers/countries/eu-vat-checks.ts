import { mod11_10Valid, remainder } from '../../checksums/iso7064.ts';
import { luhnValid } from '../../checksums/luhn.ts';
import { alphanumericValue } from '../../checksums/mrz.ts';
import {
  descending,
  digitAt,
  weighsTo0,
  weightedCrossSum,
  weightedSum,
} from '../../checksums/weighted.ts';
import { isTaxNumber as isGreekTaxNumber } from './greece.ts';
import { isCitizenNumber } from './netherlands.ts';
import { isNip } from './poland.ts';

/**
 * Checks of VAT numbers by country code, from the algorithms the Commission's taxation service
 * publishes; they are given what stands behind the code. Countries without one are not listed.
 */
export const VAT_CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  AT: (v) =>
    (10 - ((weightedCrossSum(v.slice(1), [1, 2, 1, 2, 1, 2, 1]) + 4) % 10)) % 10 === digitAt(v, 8),
  BE: (v) => 97 - remainder(v.slice(0, 8), 97) === Number(v.slice(8)),
  BG: (v) => v.length === 10 || isBulgarian(v),
  CY: isCypriot,
  CZ: (v) => v.length > 8 || isCzech(v),
  DK: (v) => weighsTo0(v, [2, 7, 6, 5, 4, 3, 2, 1], 11),
  EE: (v) => weighsTo0(v, [3, 7, 1, 3, 7, 1, 3, 7, 1], 10),
  EL: isGreekTaxNumber,
  ES: () => true,
  FI: (v) => weighsTo0(v, [7, 9, 10, 5, 8, 4, 2, 1], 11),
  FR: (v) =>
    !/^\d{2}/.test(v) || (12 + 3 * remainder(v.slice(2), 97)) % 97 === Number(v.slice(0, 2)),
  GB: (v) => isBritish(v),
  HR: mod11_10Valid,
  HU: (v) => weighsTo0(v, [9, 7, 3, 1, 9, 7, 3, 1], 10),
  IE: () => true,
  LT: () => true,
  LU: (v) => remainder(v.slice(0, 6), 89) === Number(v.slice(6)),
  LV: () => true,
  MT: (v) => 37 - (weightedSum(v, [3, 4, 6, 7, 8, 9]) % 37) === Number(v.slice(6)),
  NL: isDutch,
  PL: isNip,
  PT: (v) => {
    const check = 11 - (weightedSum(v, descending(9, 2)) % 11);
    return (check > 9 ? 0 : check) === digitAt(v, 8);
  },
  RO: isRomanian,
  SE: (v) => luhnValid(v.slice(0, 10)) && v.endsWith('01'),
  SI: (v) => (11 - (weightedSum(v, descending(8, 2)) % 11)) % 10 === digitAt(v, 7),
  SK: (v) => remainder(v, 11) === 0,
  XI: (v) => isBritish(v),
};

function isBulgarian(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8]) % 11;
  const check = first === 10 ? weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10]) % 11 : first;
  return check % 10 === digitAt(value, 8);
}

function isCypriot(value: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? odd[digitAt(value, i)]! : digitAt(value, i);
  return value.charCodeAt(8) - 65 === sum % 26;
}

function isCzech(value: string): boolean {
  const check = (11 - (weightedSum(value, descending(8, 2)) % 11)) % 10;
  return check === digitAt(value, 7);
}

/** Modulo 97 with or without 55 added, which numbers since 2010 have. */
function isBritish(value: string): boolean {
  const sum = weightedSum(value, descending(8, 2)) + Number(value.slice(7, 9));
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** Since 2020 modulo 97 over everything, letters counted from ten; before, a citizen or company number. */
function isDutch(value: string): boolean {
  let rest = 0;
  for (const character of `NL${value}`) {
    const number = alphanumericValue(character, 0);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1 || isCitizenNumber(value.slice(0, 9));
}

function isRomanian(value: string): boolean {
  const digits = value.padStart(10, '0');
  return ((weightedSum(digits, [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === digitAt(digits, 9);
}
