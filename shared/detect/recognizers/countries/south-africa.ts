import { luhnValid } from '../../checksums/luhn.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { hasDate } from './birth-date.ts';
import { issuedNumber } from './number.ts';

const SOUTH_AFRICAN = /\b(?:south africa|rsa\b|sars\b)/i;
const PROVINCES = '(?:GP|ZN|WP|EC|NC|FS|LP|MP|NW)';

/** Identity, passport, licence, tax and company numbers: South Africa. */
const NUMBERS: readonly Recognizer[] = [
  issuedNumber({
    id: 'za-id-number',
    type: 'ZA_ID_NUMBER',
    forms: ['##########[01][89]#', '###### #### [01][89] #', '###### #### [01][89]#'],
    valid: (value) => hasDate(value, 2, 4) && luhnValid(value),
    checksum: 'Luhn',
    score: 0.6,
    words: 'id identity rsa sa',
    near: 0.95,
  }),
  issuedNumber({
    id: 'za-passport',
    type: 'ZA_PASSPORT',
    forms: ['[ADMT]########'],
    words: 'dha',
    vagueWords: 'passport travel',
    home: SOUTH_AFRICAN,
    near: 0.97,
  }),
  issuedNumber({
    id: 'za-driving-licence',
    type: 'ZA_DRIVER_LICENSE',
    forms: ['########**AA', '##########AA'],
    words: 'enatis natis',
    vagueWords: 'licence license driving driver',
    home: /\b(?:south africa|rsa\b|e?natis\b)/i,
    near: 0.93,
  }),
  issuedNumber({
    id: 'za-income-tax',
    type: 'ZA_INCOME_TAX_NUMBER',
    forms: ['[01239]#########', '[01239]###/###/###', '[01239]### ### ###'],
    valid: (value) => luhnValid(value),
    checksum: 'Luhn',
    words: 'sars itr',
    vagueWords: 'tax',
    home: SOUTH_AFRICAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'za-vat',
    type: 'ZA_VAT_NUMBER',
    forms: ['4#########', '4### ### ###'],
    words: '',
    vagueWords: 'vat',
    home: SOUTH_AFRICAN,
    near: 0.93,
  }),
  issuedNumber({
    id: 'za-traffic-register',
    type: 'ZA_TRAFFIC_REGISTER_NUMBER',
    forms: ['#############'],
    valid: (value) => !luhnValid(value),
    words: 'trn traffic enatis natis',
  }),
  issuedNumber({
    id: 'za-company',
    type: 'ZA_COMPANY_REGISTRATION',
    forms: ['19##/######/##', '20##/######/##'],
    score: 0.75,
    words: 'cipc registration company reg pty',
    near: 0.97,
  }),
  issuedNumber({
    id: 'za-company-old',
    type: 'ZA_COMPANY_REGISTRATION',
    forms: ['CK####/######', 'CK##/#####/##', '[KTWBMN]####/######'],
    words: 'cipc registration company close',
  }),
];

/** Number plates end in the letters of the province. */
const plate: Recognizer = {
  id: 'za-plate',
  type: 'ZA_LICENSE_PLATE',
  trigger: { kind: 'word', words: ['gp', 'zn', 'wp', 'ec', 'nc', 'fs', 'lp', 'mp', 'nw'] },
  pattern: new RegExp(`${PROVINCES}(?!\\w)`, 'y'),
  validate(candidate) {
    const before = candidate.text.slice(Math.max(0, candidate.start - 11), candidate.start);
    const body = before.match(
      /(?<!\w)(?:[A-Z]{2} \d\d [A-Z]{2}|[A-Z]{2,3} \d{2,3}|\d{2,3} [A-Z]{2,3}) $/,
    );
    if (!body) return false;
    candidate.start -= body[0].length;
    return true;
  },
  score: 0,
  context: {
    words: [
      'plate',
      'numberplate',
      'registration',
      'car',
      'vehicle',
      'bakkie',
      'licence',
      'natis',
      'reg',
    ],
    score: 0.95,
  },
};

/** The same in one piece. */
const compactPlate: Recognizer = issuedNumber({
  id: 'za-plate-compact',
  type: 'ZA_LICENSE_PLATE',
  forms: [
    'AA##AAGP',
    'AA##AAZN',
    'AA##AAWP',
    'AA##AAEC',
    'AA##AALP',
    'AA##AAMP',
    'AA##AANW',
    'AA##AANC',
    'AA##AAFS',
    'AAA###GP',
    'AAA###EC',
    'AAA###MP',
    'AAA###NW',
    'AAA###NC',
    'AAA###FS',
  ],
  words: 'plate numberplate registration car vehicle bakkie natis reg',
  near: 0.95,
});

/** Everything South African. */
export const SOUTH_AFRICA: readonly Recognizer[] = [...NUMBERS, plate, compactPlate];
