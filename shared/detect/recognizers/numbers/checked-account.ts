import {
  cccValid,
  clabeValid,
  nibValid,
  nrbValid,
  ribValid,
} from '../../checksums/bank-accounts.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';

const BANK_WORDS = (
  'account bank iban konto bankverbindung compte banque bancaire rib virement cuenta banco bancaria transferencia ccc clabe ' +
  'conta bancária nib transferência conto banca bonifico rekening konta rachunku rachunek przelew bankowego nrb numer'
).split(' ');

function compact({ text, start, end }: Candidate): string {
  return text.slice(start, end).replace(/[ -]/g, '');
}

const NOT_AFTER = /[\w.\-+#/]/;
const END = String.raw`(?![\w]|[ .-]\d)`;

/** French RIB with its key: `30004 00823 00001234567 89`. */
const rib: Recognizer = {
  id: 'bank-account-rib',
  effort: 3,
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 5, max: 5, next: ' -', digitsAfter: [5] },
  notAfter: NOT_AFTER,
  pattern: new RegExp(String.raw`\d{5}([ -])\d{5}\1[\dA-Z]{11}\1\d{2}${END}`, 'y'),
  score: 0.95,
  validate: (candidate) => ribValid(compact(candidate)),
  checksum: 'RIB key',
};

/** Spanish CCC in its groups: `2100 0418 45 0200051332`. */
const ccc: Recognizer = {
  id: 'bank-account-ccc',
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 4, max: 4, next: ' -', digitsAfter: [4] },
  notAfter: NOT_AFTER,
  pattern: new RegExp(
    String.raw`\d{4}([ -])\d{4}\1\d{2}\1(?:\d{10}|\d{2}\1\d{4}\1\d{4}|\d{5}\1\d{5})${END}`,
    'y',
  ),
  score: 0.95,
  validate: (candidate) => cccValid(compact(candidate)),
  checksum: 'CCC check digits',
};

/** Polish NRB in its groups or as 26 digits: `61 1090 1014 0000 0712 1981 2874`. */
const nrb: Recognizer = {
  id: 'bank-account-nrb',
  type: 'BANK_ACCOUNT',
  trigger: [
    { kind: 'digits', min: 2, max: 2, next: ' -', digitsAfter: [4] },
    { kind: 'digits', min: 26, max: 26 },
  ],
  notAfter: NOT_AFTER,
  pattern: new RegExp(String.raw`\d{2}(?:([ -]?)\d{4})(?:\1\d{4}){5}${END}`, 'y'),
  score: 0.95,
  validate: (candidate) => nrbValid(compact(candidate)),
  checksum: 'ISO 7064 MOD 97-10',
};

/** Portuguese NIB: 21 digits, mostly `0002 0123 1234 5678 9015 4`. */
const nib: Recognizer = {
  id: 'bank-account-nib',
  effort: 3,
  type: 'BANK_ACCOUNT',
  trigger: [
    { kind: 'digits', min: 4, max: 4, next: ' -.', digitsAfter: [4] },
    { kind: 'digits', min: 21, max: 21 },
  ],
  notAfter: NOT_AFTER,
  pattern: new RegExp(
    String.raw`(?:\d{21}|\d{4}([ .-])\d{4}\1(?:\d{11}\1\d{2}|\d{4}\1\d{4}\1\d{4}\1\d))${END}`,
    'y',
  ),
  score: 0.6,
  context: { words: BANK_WORDS, score: 0.95 },
  validate: (candidate) => nibValid(compact(candidate).replaceAll('.', '')),
  checksum: 'ISO 7064 MOD 97-10',
};

/** Long runs of digits that pass a check of their country, where banks are spoken of: CCC, CLABE. */
const plain: Recognizer = {
  id: 'bank-account-plain',
  type: 'BANK_ACCOUNT',
  trigger: [
    { kind: 'digits', min: 18, max: 18 },
    { kind: 'digits', min: 20, max: 20 },
  ],
  notAfter: NOT_AFTER,
  pattern: new RegExp(String.raw`\d{18}(?:\d\d)?${END}`, 'y'),
  score: 0,
  context: { words: BANK_WORDS, score: 0.85 },
  validate: (candidate) => clabeValid(compact(candidate)) || cccValid(compact(candidate)),
  checksum: 'CLABE or CCC check digit',
};

/** Bank accounts that a national checksum tells from other numbers. */
export const checkedAccounts: readonly Recognizer[] = [rib, ccc, nrb, nib, plain];
