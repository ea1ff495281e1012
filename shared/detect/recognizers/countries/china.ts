import { mod11_2Valid } from '../../checksums/iso7064.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Resident identity number: region, birth date, serial, check character (GB 11643-1999). */
export const CHINA: readonly Recognizer[] = [
  issuedNumber({
    id: 'cn-resident-id',
    type: 'CN_RESIDENT_ID',
    forms: [
      '[1-8]#####[12][890]##########',
      '[1-8]#####[12][890]#########X',
      '[1-8]##### [12][890]###### ####',
      '[1-8]##### [12][890]###### ###X',
    ],
    anyCase: true,
    valid: (value) => PROVINCE.test(value) && hasDate(value, 10, 12) && mod11_2Valid(value),
    checksum: 'ISO 7064 MOD 11-2',
    score: 0.95,
    words: '身份证 身份证号 身份证号码 公民身份号码 resident identity',
    near: 1,
  }),
];
