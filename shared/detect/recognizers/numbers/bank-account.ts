import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { words } from '../personal/vocabulary.ts';
import { type Announcement, announced } from './announced.ts';
import { digitsOf, isCounted } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Six digits, in groups as well unless they are thousands: "cuenta 2100 0418 …" against "compte 120 000 habitants". */
const ACCOUNT_AHEAD = '(?!\\d{1,3}(?:[ .]\\d{3}){1,3}(?![ -]?\\d))[a-z]{0,3}-?(?:\\d[ -]?){5}\\d';

const ACCOUNT: Announcement = {
  nouns: cues(`
    account, acct, acc, bank account, checking account, savings account, current account, deposit account, beneficiary account,
    konto, kto, bankkonto, girokonto, sparkonto,
    compte, compte bancaire, compte courant, compte chèque,
    cuenta, cuenta bancaria, cuenta corriente, cuenta de ahorros,
    conta, conta bancária, conta corrente, conta poupança, conto, conto corrente, conto bancario,
    rekening, rek, bankrekening, spaarrekening,
    konta, konta bankowego, rachunku, rachunku bankowego`),
  names: cues(`
    bank account, bank acct, checking account, savings account, account number, a/c, a/c no, c/c,
    kontonummer, kontonr, kontonumret, bankverbindung, bankkontonummer, ktonr, bankkonto, girokonto,
    compte bancaire, rib, cuenta bancaria, cuenta corriente, cuenta de ahorros, cuenta clabe, clabe, clabe interbancaria,
    código cuenta cliente, conta bancária, conta corrente, conta poupança, nib, conto corrente, conto bancario, coordinate bancarie,
    rekeningnummer, bankrekeningnummer, bankrekening, rekeningnr,
    bankgiro, plusgiro, postgiro, bankgironummer, plusgironummer, personkonto, bankkontonr, cbu, cvu, cta cte, cuenta vista, cuenta rut,
    konto nadawcy, konto odbiorcy, rachunek nadawcy, rachunek odbiorcy, conto di partenza, conto di arrivo, conto di destinazione, conto beneficiario, conto del beneficiario, cuenta de origen, cuenta de destino, cuenta origen, cuenta destino, cuenta del beneficiario, conta de origem, conta de destino, conta destino,
    compte à débiter, compte à créditer, compte émetteur, compte bénéficiaire, compte du bénéficiaire, empfängerkonto, zielkonto, absenderkonto, gegenkonto, tegenrekening, mottagarkonto, konto bankowe, rachunek bankowy, rachunek wewnętrzny, rachunek wewn, numer rachunku, nr rachunku, nrb`),
  codeAhead: ACCOUNT_AHEAD,
  labels: cues(`
    account, acct, acc, acct., acc., kto., cta., accountno, opay, palmpay, moniepoint, konto, kto, compte, cuenta, cta, conta, conto, rekening, rek, rachunek, ccc, bg, pg, ag cc`),
};

const MIN_DIGITS = 6;
const MAX_DIGITS = 28;
const DATE =
  /^(?:(?:[0-2]?\d|3[01])[./-](?:[0-2]?\d|3[01])[./-](?:\d\d){1,2}|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d)(?![\d./-])/;

/**
 * Bank account numbers that their words announce: 6 to 28 digits, in groups or not, the last possibly a check letter
 * (Brazil's X). Masked numbers and amounts are none.
 */
export const announcedAccount: Recognizer = announced({
  id: 'bank-account-announced',
  type: 'BANK_ACCOUNT',
  announcement: ACCOUNT,
  value: /(?:\d{4}(?:-\d)?, ?)?\d(?:[ ./-]{0,3}\d){5,27}(?:[ -]?[xX])?(?![\w@€$£%]|[.,:-]\d)/y,
  score: 0.85,
  validate: isAccountNumber,
});

/** An "account ID" is that of a shop or service, unless it is called a bank's. */
const SERVICE_ACCOUNT = /(?<!bank[ _]?)acc(?:oun)?t[ _-]?id/i;

function isAccountNumber(candidate: Candidate): boolean {
  const { text, start, end, anchor } = candidate;
  if (SERVICE_ACCOUNT.test(text.slice(anchor, start))) return false;
  const written = text.slice(start, end);
  if (DATE.test(written)) return false;
  if (isCounted(text, end) || /^\d{1,3}(?:[., ]\d{3})?\.\d\d$/.test(written)) return false;
  const digits = digitsOf(candidate);
  return digits.length >= MIN_DIGITS && digits.length <= MAX_DIGITS;
}

/** Sweden: a clearing number, then the account in groups, "8327-9 123 456 78"; where money is sent. */
export const clearingAccount: Recognizer = {
  id: 'bank-account-clearing',
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 4, max: 4, next: '-,', digitsAfter: [0, 1, 2, 3] },
  notAfter: /[\w.\-+#/]/,
  pattern: /[1-9]\d{3}(?:-\d,? |[-,] ?)(?:\d{2,3} \d{3} \d{2,3}|\d{7,10})(?![\w]|[-.]\d| \d)/y,
  score: 0,
  context: {
    words: words(
      'konto kontot kontonummer kontonr clearing clearingnummer bank swish swisha sätt sätta insättning överför överföra överföring betala betalning handpenning kr kronor',
    ),
    score: 0.85,
  },
};

/** Brazil: an account and its check digit, "12345-6"; where a bank is spoken of. */
export const accountWithDigit: Recognizer = {
  id: 'bank-account-digit',
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 4, max: 12, next: '-', digitsAfter: [0, 1] },
  notAfter: /[\w.\-+#/]/,
  pattern: /\d{4,12}-[\dXx](?![\w]|[-./]\w)/y,
  score: 0,
  context: {
    words: words(
      'conta contas corrente poupança agência agencia ag banco depósito deposito pix titular cc',
    ),
    score: 0.8,
    adjacent: true,
  },
  validate: ({ text, start, end }) =>
    !/^(?:19|20)\d\d-/.test(text.slice(start, end)) &&
    !BRANCH_BEFORE.test(text.slice(Math.max(0, start - 16), start)),
};

const BRANCH_BEFORE = /ag(?:[êe]ncia|\.)?(?: n[.º°]{0,2}| número)?:? ?$/i;

/** "pay to 2093317745 Zenith Bank", "send it to 40128873 sort code …": a number before the name or the code of its bank. */
export const accountAtBank: Recognizer = {
  id: 'bank-account-at-bank',
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 8, max: 18, next: ' ,(' },
  notAfter: /[^ :]/,
  pattern:
    /\d{8,18}(?=,? \(?(?:(?:and )?(?:(?:SORT|[Ss]ort) ?(?:CODE|[Cc]ode)|s\/c|BLZ|blz|IFSC|ifsc|BSB|bsb|ABA)[ :]|(?:(?:at|with|bei der|chez|en|no|na|presso|w|hos|på|bij) )?(?:(?:\p{Lu}[\p{L}.&]{1,16}|&|of|de|di) ){0,4}(?:[Oo]pay|[Pp]almpay|Bank|Banco|Banque|Banca|Sparkasse|OPay|PalmPay|Kuda|Moniepoint|GTB|GTBank|UBA|HDFC|ICICI|SBI|PNB)(?!\p{L})))/uy,
  score: 0.82,
  validate: ({ text, start, end }) =>
    !/^(\d)\1+$/.test(text.slice(start, end)) &&
    !OTHER_BEFORE.test(text.slice(Math.max(0, start - 20), start)),
};

const OTHER_BEFORE =
  /(?:blz|bankleitzahl|routing(?: number)?|aba|sort code|ref(?:erence)?|order|invoice|tel|phone|mobile)[.:# ]{1,3}$/i;

/** UK: sort code, then the eight digits of the account (Pay.UK). The account is the span. */
export const britishAccount: Recognizer = {
  id: 'bank-account-uk',
  type: 'BANK_ACCOUNT',
  trigger: { kind: 'digits', min: 8, max: 8 },
  notAfter: /[\w.\-+#]/,
  pattern: /(?<=(?<![\d-])\d\d\1\d\d([ -])\d\d[\s,;/|]{1,3})\d{8}(?![\w]|[-.]\d)/y,
  score: 0.55,
  context: {
    words: ['sort', 'account', 'acc', 'acct', 'bank', 'pay', 'transfer', 'payee'],
    score: 0.9,
  },
};
