import { descending, digitAt, weighsTo0, weightedSum } from '../../checksums/weighted.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const BRITISH =
  /\b(?:uk|gb|united kingdom|british|britain|english|england|scottish|hmpo|hm passport)\b/i;
/** Never used as a prefix (HMRC NIM39110). */
const NOT_NINO = /^(?:BG|GB|NK|KN|TN|NT|ZZ)/;
const NINO_PREFIX = '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';
/** The check digit by the weighted sum of the other nine modulo 11 (HMRC). */
const UTR_CHECK = '21987654321';
const NINO_WORDS = 'nino insurance ni national hmrc payroll';

/** Health and tax. */
const AUTHORITIES: readonly Recognizer[] = [
  issuedNumber({
    id: 'uk-nhs',
    type: 'UK_NHS',
    forms: ['##########', '### ### ####', '###-###-####'],
    valid: (value) => weighsTo0(value, descending(10, 1), 11),
    checksum: 'weights modulo 11',
    words: 'nhs',
    vagueWords: 'patient gp surgery health hospital',
    home: BRITISH,
    near: 0.98,
  }),
  issuedNumber({
    id: 'uk-nino',
    type: 'UK_NINO',
    forms: [
      `${NINO_PREFIX}######[A-D]`,
      `${NINO_PREFIX} ## ## ## [A-D]`,
      `${NINO_PREFIX}-##-##-##-[A-D]`,
      `${NINO_PREFIX} ###### [A-D]`,
    ],
    valid: (value) => !NOT_NINO.test(value),
    score: 0.85,
    words: NINO_WORDS,
    near: 1,
  }),
  issuedNumber({
    id: 'uk-utr',
    type: 'UK_UTR',
    forms: ['##########', '##### #####', '###### ####'],
    valid: (value) =>
      digitAt(UTR_CHECK, weightedSum(value.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) ===
      digitAt(value, 0),
    checksum: 'weights modulo 11',
    words: 'utr',
    near: 0.95,
  }),
];

/** The same written small, right behind its name. */
const typedNino: Recognizer = {
  id: 'uk-nino-typed',
  type: 'UK_NINO',
  trigger: { kind: 'word', words: ['nino', 'insurance', 'ni'] },
  lead: /\p{L}{2,9}(?: (?:number|no\.?|num|nr))?(?: is)?[ :#=]{1,3}/iuy,
  pattern: /[a-z]{2}[ -]?(?:\d\d[ -]?){3}[a-d](?!\w|-\w)/iy,
  score: 0.95,
};

/** Passport, driving licence, number plate. */
const DOCUMENTS: readonly Recognizer[] = [
  issuedNumber({
    id: 'uk-passport',
    type: 'UK_PASSPORT',
    forms: ['#########', 'A########'],
    words: '',
    vagueWords: 'passport passports',
    home: BRITISH,
    near: 0.97,
  }),
  issuedNumber({
    id: 'uk-driving-licence',
    type: 'UK_DRIVING_LICENCE',
    forms: ['[A-Z][A-Z9][A-Z9][A-Z9][A-Z9]#[0156]#[0-3]##[A-Z9][A-Z9]*AA'],
    anyCase: true,
    valid: isDrivingLicence,
    score: 0.85,
    words: 'licence license driving driver dvla',
    near: 1,
  }),
  issuedNumber({
    id: 'uk-driving-licence-spaced',
    type: 'UK_DRIVING_LICENCE',
    forms: ['[A-Z][A-Z9][A-Z9][A-Z9][A-Z9] #[0156]#[0-3]## [A-Z9][A-Z9]*AA'],
    valid: isDrivingLicence,
    score: 0.85,
    words: 'licence license driving driver dvla',
    near: 1,
  }),
  issuedNumber({
    id: 'uk-plate',
    type: 'UK_VEHICLE_REGISTRATION',
    forms: [
      '[A-HJ-PR-Y][A-HJ-PR-Y]## [A-HJ-PR-Z][A-HJ-PR-Z][A-HJ-PR-Z]',
      '[A-HJ-PR-Y][A-HJ-PR-Y]##[A-HJ-PR-Z][A-HJ-PR-Z][A-HJ-PR-Z]',
      '[A-HJ-NPR-TV-Y]#[ ]AAA',
      '[A-HJ-NPR-TV-Y]## AAA',
      '[A-HJ-NPR-TV-Y]### AAA',
      '[A-HJ-NPR-TV-Y]###AAA',
    ],
    valid: (value) => !/^[A-Z]{2}(?:0[01]|5[0]|[89]\d)/.test(value),
    words:
      'reg registration plate vrm vrn car minivan vehicle numberplate dvla mot v5c parked parking drives ' +
      'driving lorry motorbike ford bmw audi vauxhall toyota volkswagen vw golf nissan mercedes',
    near: 0.88,
  }),
];

/** Health, tax, documents and vehicles: United Kingdom. */
export const UNITED_KINGDOM: readonly Recognizer[] = [...AUTHORITIES, typedNino, ...DOCUMENTS];

/** Five characters of the name filled up with nines, then the birth date spread over six digits (DVLA). */
function isDrivingLicence(value: string): boolean {
  const month = Number(value.slice(6, 8)) % 50;
  const day = Number(value.slice(8, 10));
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate && /^[A-Z]+9*$/.test(value.slice(0, 5));
}
