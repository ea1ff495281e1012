import { digitAt, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const KOREAN = /\bkorea/i;
const RESIDENT_WORDS = '주민등록번호 주민번호 주민등록번호는 주민번호는 rrn resident';
const FOREIGNER_WORDS = '외국인등록번호 외국인등록번호는 외국인 frn arc alien';

/** Resident, foreigner, business, licence and passport numbers: Korea. Residents' numbers have no checksum since October 2020. */
export const KOREA: readonly Recognizer[] = [
  issuedNumber({
    id: 'kr-rrn',
    type: 'KR_RRN',
    forms: ['######-[1-4]######'],
    valid: (value) => hasDate(value, 2, 4),
    score: 0.8,
    words: RESIDENT_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'kr-rrn-plain',
    type: 'KR_RRN',
    forms: ['######[1-4]######'],
    valid: (value) => hasDate(value, 2, 4),
    words: RESIDENT_WORDS,
    near: 0.95,
  }),
  issuedNumber({
    id: 'kr-frn',
    type: 'KR_FRN',
    forms: ['######-[5-8]######'],
    valid: (value) => hasDate(value, 2, 4),
    score: 0.8,
    words: FOREIGNER_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'kr-frn-plain',
    type: 'KR_FRN',
    forms: ['######[5-8]######'],
    valid: (value) => hasDate(value, 2, 4),
    words: FOREIGNER_WORDS,
    near: 0.95,
  }),
  issuedNumber({
    id: 'kr-brn',
    type: 'KR_BRN',
    forms: ['###-##-#####', '##########'],
    valid: isBusinessNumber,
    checksum: 'weights modulo 10',
    words: '사업자등록번호 사업자번호 사업자등록번호는 사업자 brn',
    vagueWords: 'business',
    home: KOREAN,
    near: 0.97,
  }),
  issuedNumber({
    id: 'kr-driver-license',
    type: 'KR_DRIVER_LICENSE',
    forms: ['[12]#-##-######-##', '[12]# ## ###### ##', '[12]###########'],
    words: '운전면허 운전면허번호 면허번호 운전면허번호는 면허번호는',
    vagueWords: 'license licence',
    home: KOREAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'kr-passport',
    type: 'KR_PASSPORT',
    forms: ['[MSRODG]########', '[MSRODG]###A####', '[A-Z]A#######'],
    words: '여권 여권번호 여권번호는',
    vagueWords: 'passport',
    home: KOREAN,
    near: 0.97,
  }),
];

/** The ninth digit counts five, and the tens of that product are added (National Tax Service). */
function isBusinessNumber(value: string): boolean {
  const sum =
    weightedSum(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(value, 8) * 5) / 10);
  return (sum + digitAt(value, 9)) % 10 === 0;
}
