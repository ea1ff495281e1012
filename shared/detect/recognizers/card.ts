import { cardBrand } from '../checksums/card-brand.ts';
import { luhnValid } from '../checksums/luhn.ts';
import { compileContext, hasContext } from '../engine/context.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { announced } from './numbers/announced.ts';
import { digitsOf } from './numbers/code-value.ts';
import { cues } from './numbers/cue-words.ts';

/** Words that stand near payment cards. */
export const CARD_WORDS: readonly string[] = (
  'card cards visa mastercard amex credit debit cc maestro discover diners jcb unionpay pan cvv cvc ' +
  'karte kreditkarte kartennummer kartennr bankkarte debitkarte carte bancaire cb tarjeta crédito débito cartão cartao ' +
  'carta credito kaart creditcard kaartnummer kort kreditkort kortnummer betalkort karta karty kartą kredytowa kredytowej'
).split(' ');
/** What else has sixteen digits, by chance with a right last one. */
const OTHER_NUMBERS = compileContext(
  (
    'order tracking invoice shipment parcel ticket timestamp transaction reference ref isbn ean barcode sku serial build ' +
    'commit version bestellung bestellnummer sendung sendungsnummer rechnung rechnungsnummer auftragsnummer commande colis ' +
    'facture pedido envío factura encomenda fatura ordine spedizione fattura bestelling pakket factuur beställning paket ' +
    'faktura zamówienie przesyłka zamówienia przesyłki seed seeds graine semilla semente seme zaad frö ziarno hash'
  ).split(' '),
);
const CARDS = compileContext(CARD_WORDS);

const SPACE = String.raw`[ \-.\u00a0\u2009\u202f]`;
/** As printed: 4-4-4-4, 4-4-4-4-3, 4-6-5 (Amex) and 4-6-4 (Diners). */
const GROUPED = String.raw`(?:\d{4}(${SPACE})\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}(${SPACE})\d{6}\2\d{4,5})`;
const END = String.raw`(?![\w]|[-.]\d)`;
const NOT_AFTER = /[\w.\-+#/]/;
const MIN_DISTINCT_DIGITS = 2;
/** Characters of 4-4-4-4-3, and of the last group with its space. */
const FIVE_GROUPS = 23;
const LAST_GROUP = 4;

const GROUPED_TRIGGER = {
  kind: 'digits',
  min: 4,
  max: 4,
  next: ' -.\u00a0\u2009\u202f',
  digitsAfter: [4, 6],
} as const;

/** Payment card grouped as on the card, or 14 to 16 digits in a row: network and Luhn (ISO/IEC 7812). */
const creditCard: Recognizer = {
  id: 'credit-card',
  effort: 5,
  type: 'CREDIT_CARD',
  trigger: [GROUPED_TRIGGER, { kind: 'digits', min: 14, max: 16 }],
  notAfter: NOT_AFTER,
  pattern: new RegExp(`(?:${GROUPED}|\\d{14,16})${END}`, 'y'),
  score: 0.9,
  context: { words: CARD_WORDS, score: 1 },
  settles: true,
  validate: (candidate) => isCard(candidate) && !isOtherNumber(candidate) && !isInColumn(candidate),
  checksum: 'Luhn',
};

/** Lengths that hardly any card has today, but many other numbers: only where cards are spoken of. */
const rareLengthCard: Recognizer = {
  id: 'credit-card-rare-length',
  effort: 3,
  type: 'CREDIT_CARD',
  trigger: [
    { kind: 'digits', min: 6, max: 6, next: ' -', digitsAfter: [13] },
    { kind: 'digits', min: 12, max: 13 },
    { kind: 'digits', min: 17, max: 19 },
  ],
  notAfter: NOT_AFTER,
  pattern: new RegExp(`(?:\\d{6}[ -]\\d{13}|\\d{12,19})${END}`, 'y'),
  score: 0,
  context: { words: CARD_WORDS, score: 0.95 },
  validate: isCard,
  checksum: 'Luhn',
};

/**
 * What is called a card number and grouped like one counts although the checksum fails: a card with a mistyped digit
 * is still worth keeping.
 */
const announcedCard: Recognizer = announced({
  id: 'credit-card-announced',
  type: 'CREDIT_CARD',
  announcement: {
    nouns: cues(
      'card, credit card, debit card, visa, mastercard, amex, carte, carte bancaire, carte bleue, tarjeta, tarjeta de crédito, cartão, carta di credito, carta, kaart, karta, karty, kort, cc',
    ),
    names: cues(
      'credit card, creditcard, debit card, visa card, visa, mastercard, amex, card number, kreditkarte, kreditkartennummer, kartennummer, carte bancaire, carte de crédit, carte bleue, tarjeta de crédito, tarjeta de débito, cartão de crédito, cartão de débito, carta di credito, creditcardnummer, kaartnummer, kortnummer, kreditkort, kreditkortsnummer, karta kredytowa, numer karty',
    ),
    labels: cues('card, cc, cb, pan, karte, carte, tarjeta, cartão, carta, kaart, kort, karta'),
  },
  value: new RegExp(`(?:${GROUPED}|[2-6]\\d{14,15})${END}`, 'y'),
  score: 0.75,
  validate: (candidate) => hasDistinctDigits(digitsOf(candidate)),
});

const CARD_SHAPE = /(?<!\d)\d{4}([ .-]?)\d{4,6}\1\d{4,5}/;
const BEFORE = 90;
const AFTER = 40;

/** Whether a stretch stands near words of cards, or near digits grouped like one. */
export function isNearCard({ text, start, end }: Candidate): boolean {
  if (hasContext(text, start, end, CARDS)) return true;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return CARD_SHAPE.test(before) || CARD_SHAPE.test(text.slice(end, end + AFTER));
}

/** Whether a card number, network and checksum right, ends at `end`. */
export function cardEndsAt(text: string, end: number): boolean {
  const match = /\d(?:[ -]?\d){12,18}$/.exec(text.slice(Math.max(0, end - 24), end));
  return match !== null && isCardNumber(match[0].replace(/\D/g, ''));
}

/** A security code may follow the number like a fifth group: then the number ends before it. */
function isCard(candidate: Candidate): boolean {
  if (isCardNumber(digitsOf(candidate))) return true;
  if (candidate.end - candidate.start !== FIVE_GROUPS) return false;
  candidate.end -= LAST_GROUP;
  return isCardNumber(digitsOf(candidate));
}

function isCardNumber(digits: string): boolean {
  return luhnValid(digits) && cardBrand(digits) !== undefined && hasDistinctDigits(digits);
}

function hasDistinctDigits(digits: string): boolean {
  return new Set(digits).size >= MIN_DISTINCT_DIGITS;
}

/** Ungrouped digits that are called something else, and no card anywhere near. */
function isOtherNumber({ text, start, end }: Candidate): boolean {
  if (end - start > 16 || /\D/.test(text.slice(start, end))) return false;
  return (
    hasContext(text, start, start, OTHER_NUMBERS, true) && !hasContext(text, start, end, CARDS)
  );
}

/** Groups in a row of more such groups are a table of figures, unless cards are spoken of. */
function isInColumn({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (!/\d{3}[ .-]{1,2}$/.test(before) && !/^[ .-]\d{4}/.test(text.slice(end, end + 6)))
    return false;
  return !hasContext(text, start, end, CARDS);
}

/** Payment cards: by their checksum, and by what they are called. */
export const CARD_RECOGNIZERS: readonly Recognizer[] = [creditCard, rareLengthCard, announcedCard];
