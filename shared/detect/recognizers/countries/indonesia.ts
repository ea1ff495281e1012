import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

/** Women's days are plus 40. */
const DAYS = { dayOffsets: [0, 40] };

/** Identity number: province, district, birth date, serial (Dukcapil). */
export const INDONESIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'id-nik',
    type: 'ID_NIK',
    forms: [
      '[1-9]###############',
      '######.######.####',
      '###### ###### ####',
      '#### #### #### ####',
    ],
    valid: (value) =>
      hasDate(value, 8, 6, DAYS) &&
      /^(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(value),
    words: 'nik ktp ktpel kependudukan ektp',
    near: 0.97,
  }),
];
