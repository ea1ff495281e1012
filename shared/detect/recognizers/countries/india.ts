import { luhnMod36Valid } from '../../checksums/luhn-mod-36.ts';
import { verhoeffValid } from '../../checksums/verhoeff.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

/** Three letters, kind of holder, first letter of the name, serial, check letter. */
const PAN = 'AAA[ABCFGHJLPT]A####A';
const STATES =
  'AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS UK UP WB';

/** Tax, Aadhaar, voter, passport and vehicle numbers: India. */
export const INDIA: readonly Recognizer[] = [
  issuedNumber({
    id: 'in-pan',
    type: 'IN_PAN',
    forms: [PAN],
    anyCase: true,
    score: 0.85,
    words: 'pan permanent income tax',
    near: 1,
  }),
  issuedNumber({
    id: 'in-aadhaar-grouped',
    type: 'IN_AADHAAR',
    forms: ['[2-9]### #### ####', '[2-9]###-####-####'],
    valid: verhoeffValid,
    checksum: 'Verhoeff',
    score: 0.75,
    words: 'aadhaar aadhar adhaar uidai uid आधार',
    near: 1,
  }),
  issuedNumber({
    id: 'in-aadhaar',
    type: 'IN_AADHAAR',
    forms: ['[2-9]###########'],
    valid: verhoeffValid,
    checksum: 'Verhoeff',
    words: 'aadhaar aadhar adhaar uidai uid आधार',
    near: 0.98,
  }),
  issuedNumber({
    id: 'in-gstin',
    type: 'IN_GSTIN',
    forms: [`[0-3]#${PAN}[1-9A-Z]Z*`],
    anyCase: true,
    valid: luhnMod36Valid,
    checksum: 'Luhn modulo 36',
    score: 0.95,
    words: 'gstin gst',
    near: 1,
  }),
  issuedNumber({
    id: 'in-voter',
    type: 'IN_VOTER',
    forms: ['AAA#######', 'AAA/#######'],
    words: 'voter epic electoral election',
    near: 0.92,
  }),
  issuedNumber({
    id: 'in-passport',
    type: 'IN_PASSPORT',
    forms: ['[A-PR-WYZ][1-9]######', '[A-PR-WYZ]-[1-9]######', '[A-PR-WYZ][1-9] #####'],
    words: 'passport',
    near: 0.9,
  }),
  issuedNumber({
    id: 'in-plate',
    type: 'IN_VEHICLE_REGISTRATION',
    forms: [
      'AA##A####',
      'AA##AA####',
      'AA##AAA####',
      'AA ## A ####',
      'AA ## AA ####',
      'AA-##-A-####',
      'AA-##-AA-####',
      'AA##-AA-####',
      'AA## AA ####',
      'AA-##AA####',
      'AA-##-AA ####',
    ],
    valid: (value) => STATES.includes(value.slice(0, 2)) && !value.startsWith('00', 2),
    score: 0.8,
    words: 'vehicle car bike registration plate rto rc number scooter',
    near: 0.95,
  }),
];
