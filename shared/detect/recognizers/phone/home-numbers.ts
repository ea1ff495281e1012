import type { CountryCode } from 'libphonenumber-js/max';
import { PHONE_PLANS } from './plans.ts';

/** Where a zero is dialled at home. */
export const TRUNK_ZERO: readonly CountryCode[] = [
  'GB',
  'DE',
  'FR',
  'NL',
  'SE',
  'IT',
  'AT',
  'CH',
  'BE',
  'IE',
  'AU',
];
/** Where none is. */
export const NO_TRUNK: readonly CountryCode[] = ['ES', 'PT', 'PL', 'IT', 'MX', 'BR'];
const EVERYWHERE = [...TRUNK_ZERO, ...NO_TRUNK];

/** Fewer are bytes and dates as well. */
const MIN_DIGITS = 9;

/** Whether `written` is a number that can be dialled in one of `regions`, as people there write it. */
export function isHomeNumber(
  written: string,
  regions: readonly CountryCode[] = EVERYWHERE,
): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < MIN_DIGITS) return false;
  return regions.some((region) => PHONE_PLANS.isNational(digits, region));
}

/** How mobile numbers begin where no zero is dialled. */
const MOBILES = [
  '[67]\\d{8}', // Spain
  '9[1236]\\d{7}', // Portugal
  '3[2-9]\\d{8}', // Italy
  '(?:45|5[0137]|6[069]|7[2389]|88)\\d{7}', // Poland
  '[1-9]\\d9\\d{8}', // Brazil
];
const MOBILE = new RegExp(`^(?:${MOBILES.join('|')})$`);

/** Whether a run of digits is a mobile number of a country that dials no zero. */
export function isHomeMobile(digits: string): boolean {
  return MOBILE.test(digits) && !/(\d)\1{5}/.test(digits);
}
