import { abaValid } from '../../checksums/bank-accounts.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { digitsOf } from './code-value.ts';
import { cues } from './cue-words.ts';

const END = String.raw`(?![\w@]|[-.,]\d)`;

/** What each country calls the number of a bank or branch. */
const BANK_CODE = {
  nouns: cues(`routing, transit, bank code, branch, clearing, sort, bank transit, routing transit`),
  names: cues(`
    aba, aba routing, rtn, aba rtn, routing transit, sort code, sortcode, bsb, bsb number, ifsc, ifsc code, transit number,
    institution number, bank code, branch code, clearing code, micr, cnaps,
    bankleitzahl, blz, clearingnummer, clearingnr, bankclearing, bc-nummer,
    code banque, code guichet, code établissement, code agence,
    guichet, código de banco, código del banco, código de sucursal, código do banco, agência,
    codice abi, abi, cab, codice cab, bankcode, numer rozliczeniowy, numer rozliczeniowy banku`),
  labels: cues(`routing, agencia, ag, ag., branch, code guichet, clearing, clearingnr`),
  codeAhead:
    '(?:\\d{6,9}(?!\\d)|\\d{4}-\\d(?!\\d)|\\d{4}(?:-[\\dx])?,? {1,2}(?:c\\/?c|conta|op|konto)(?!\\p{L}))',
};

/** Short names that are other words as well announce a code of this shape only. */
const AMBIGUOUS: readonly [RegExp, RegExp][] = [
  [/^(?:abi|cab)/i, /^\d{5}$/],
  [/^rou/i, /^(?:\d{8,9}|\d{5}-\d{3})$/],
  [/^ag/i, /^\d{4}(?:-[\dx])?$/i],
  [/^gui/i, /^\d{5}$/],
  [/^bra/i, /^(?!20[012]\d[01]\d[0-3]\d)\d{4,9}$/],
];

/** Routing numbers that their words announce: ABA, sort code, BLZ, BSB, transit, IFSC, clearing, ABI and CAB. */
export const announcedRouting: Recognizer = announced({
  id: 'routing-number-announced',
  type: 'ROUTING_NUMBER',
  announcement: BANK_CODE,
  value: new RegExp(
    '(?:' +
      [
        String.raw`\d{2}([ -])\d{2}\1\d{2}`,
        String.raw`\d{3} \d{3} \d{2}`,
        String.raw`\d{3}[ -]\d{3}`,
        String.raw`\d{5}-\d{3}`,
        String.raw`\d{4}-[\dxX]`,
        String.raw`\d{4}[ -]\d{4}[ -]\d`,
        '[A-Za-z]{4}0[A-Za-z0-9]{6}',
        String.raw`(?!(?:19|20)\d\d(?!\d))\d{4,9}`,
      ].join('|') +
      `)${END}`,
    'y',
  ),
  score: 0.85,
  validate({ text, start, end, anchor }) {
    const shape = AMBIGUOUS.find(([cue]) => cue.test(text.slice(anchor, anchor + 3)))?.[1];
    return shape === undefined || shape.test(text.slice(start, end));
  },
});

/** US routing number by its checksum, where banks are spoken of (American Bankers Association). */
export const aba: Recognizer = {
  id: 'routing-number-aba',
  type: 'ROUTING_NUMBER',
  trigger: { kind: 'digits', min: 9, max: 9 },
  notAfter: /[\w.\-+#/]/,
  pattern: new RegExp(String.raw`\d{9}${END}`, 'y'),
  score: 0,
  context: {
    words: ['routing', 'aba', 'rtn', 'ach', 'wire', 'transit', 'fedwire'],
    score: 0.98,
    adjacent: true,
  },
  validate: (candidate) => abaValid(digitsOf(candidate)),
  checksum: 'ABA 3-7-1',
};

/** UK sort code beside its account: `20-00-00 12345678`, "Sort: 20-00-00, Acc: 12345678" (Pay.UK). */
export const sortCodeWithAccount: Recognizer = {
  id: 'routing-number-sort-code',
  type: 'ROUTING_NUMBER',
  trigger: { kind: 'digits', min: 2, max: 2, next: '- ', digitsAfter: [2] },
  notAfter: /[\w.\-+#/]/,
  pattern:
    /\d\d([ -])\d\d\1\d\d(?=[\s,;/|]{1,3}(?:(?:and )?(?:a\/c|acc(?:oun)?t?)(?: n(?:o|umber))?[.:#]{0,2} ?)?\d{8}(?![\w-]))|(?<=(?<!\d)\d{8}[\s,;/|]{1,3}(?:(?:and )?(?:the )?(?:s\/c|sort)(?: code)?(?: is|:)? ?)?)\d\d([ -])\d\d\2\d\d(?![\w-]|[.,]\d)/iy,
  score: 0.55,
  context: { words: ['sort', 'account', 'acc', 'acct', 'bank', 'payee', 'transfer'], score: 0.85 },
};

/** India's IFSC: four letters of the bank, a zero, six of the branch (Reserve Bank of India). */
export const ifsc: Recognizer = {
  id: 'routing-number-ifsc',
  type: 'ROUTING_NUMBER',
  trigger: { kind: 'token', min: 11, max: 11, first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  notAfter: /[\w.\-+#/]/,
  pattern: /[A-Z]{4}0(?=[A-Z0-9]{0,5}\d)[A-Z0-9]{6}(?![\w-])/y,
  score: 0.4,
  context: {
    words: ['ifsc', 'bank', 'account', 'branch', 'neft', 'rtgs', 'imps', 'upi', 'transfer'],
    score: 0.9,
  },
};
