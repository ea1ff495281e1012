import { mod11_10Valid } from '../../checksums/iso7064.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Personal identification number of people and companies (Porezna uprava). */
export const CROATIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'hr-oib',
    type: 'HR_OIB',
    forms: ['###########'],
    valid: mod11_10Valid,
    checksum: 'ISO 7064 MOD 11,10',
    words: 'oib',
    vagueWords: 'personal tax identification',
    home: /\b(?:croat|hrvat|kroat)/i,
    near: 0.98,
  }),
];
