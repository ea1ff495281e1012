import { isDigitCode } from '../engine/chars.ts';

/** Length of an IBAN by country: SWIFT IBAN registry, release 99. */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/**
 * End of the IBAN that starts at `start` and lies before `limit`, spaces and dashes allowed, or -1
 * when length or checksum (ISO 7064 mod 97-10) is wrong.
 */
export function ibanEnd(text: string, start: number, limit: number): number {
  const end = ibanLengthEnd(text, start, limit);
  if (end < 0) return -1;
  const head = start + 4;
  return mod97(text, start, head, mod97(text, head, end, 0)) === 1 ? end : -1;
}

/** The same by the length of its country alone, checksum aside. */
export function ibanLengthEnd(text: string, start: number, limit: number): number {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  return length ? endAfter(text, start, limit, length) : -1;
}

function endAfter(text: string, start: number, limit: number, count: number): number {
  let left = count;
  for (let i = start; i < limit; i++) {
    const char = text[i];
    if (char === ' ' || char === '-' || char === '\u00a0') continue;
    if (--left === 0) return i + 1;
  }
  return -1;
}

/** ISO 7064: letters count as 10 to 35, read as decimal digits; goes on from `rest`. */
function mod97(text: string, from: number, to: number, rest: number): number {
  let remainder = rest;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 45 || code === 0xa0) continue;
    const value = isDigitCode(code) ? code - 48 : (code | 32) - 87;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
