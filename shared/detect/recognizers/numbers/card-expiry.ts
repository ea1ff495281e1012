import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { CARD_WORDS, cardEndsAt, isNearCard } from '../card.ts';
import { writtenOf } from '../written-of.ts';
import { type Announcement, announced } from './announced.ts';
import { cues } from './cue-words.ts';

const MONTHS =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|mar(?:ch)?|apr(?:il)?|may|jun[ei]?|jul[yi]?|aug(?:ust)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
/** 04/27, 04/2027, 04-27, 04 27, 0427, 04.2027, April 2027. */
export const EXPIRY_VALUE = new RegExp(
  `(?:(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[2-4]\\d|(?:0[1-9]|1[0-2]) (?:20)?[2-4]\\d|(?:0[1-9]|1[0-2])[2-4]\\d|(?:${MONTHS})\\.? 20[2-4]\\d)(?![\\w@%€$]|[/.,:-]\\d)`,
  'iy',
);

const NAMES: Announcement = {
  names: cues(`
    exp, expiry, expiration, exp date, expdate, exp. date, expiry date, expiration date, date of expiry, card expiry, card exp, valid thru, good thru, valid through,
    ablaufdatum, verfallsdatum, verfalldatum, karte gültig bis,
    date d'expiration, date expiration, expiration carte, date de validité, fin de validité, fecha de caducidad, fecha de vencimiento, fecha de expiración, fecha de cad, data de validade, data de vencimento,
    data di scadenza, scadenza carta, vervaldatum, vervaldag, vervaldatum kaart, vervaldatum van de kaart, utgångsdatum, giltighetstid, data ważności, data ważności karty, validade do cartão, vencimiento de la tarjeta, caducidad de la tarjeta, scadenza della carta, date d'expiration de la carte, ablaufdatum der karte, termin ważności`),
};
const LOOSE_NAMES: Announcement = {
  names: cues(`
    expires, expires on, expiring, expires end, exp on, valid until, valid till, valid to, good until,
    gültig bis, gueltig bis, läuft ab, läuft am, ablauf, gültig, expire, expire le, expire fin, expire en, valable jusqu'au, valable jusqu'à, valide jusqu'au, valable jusque,
    caduca, caduca el, caduca en, cad, caducidad, vence, vence el, vence en, vencimiento, vto, válida hasta, válido hasta, validade, válido até, válida até, valido ate, val, venc, vencimento,
    scade, scade il, scade a, scadenza, scad, valida fino a, valida fino al, geldig tot, verloopt, vervalt, geldig t/m, giltig till, giltigt till, giltig t.o.m, giltigt t.o.m, går ut, ważna do, ważność, wygasa, ważna`),
};

/** The last month of a card, called so: `Exp. 04/27`, `data ważności 04/2027`. */
export const cardExpiry: Recognizer = announced({
  id: 'card-expiry',
  type: 'CREDIT_CARD_EXPIRATION',
  announcement: NAMES,
  value: EXPIRY_VALUE,
  score: 0.65,
  context: { words: CARD_WORDS, score: 0.95 },
  // In one piece it may be a year or a count.
  validate: (candidate) =>
    candidate.end - candidate.start !== 4 ||
    /\D/.test(writtenOf(candidate)) ||
    isNearCard(candidate),
});

/** The rest of what is told of a card, further on. */
const CARD_BEHIND = /(?<!\p{L})(?:cvv2?|cvc2?|visa|master ?card|amex)(?!\p{L})/iu;
const REACH = 56;

/** "valid until 04/27" and the like, which vouchers and passports have too: only beside a card. */
export const looseCardExpiry: Recognizer = announced({
  id: 'card-expiry-loose',
  type: 'CREDIT_CARD_EXPIRATION',
  announcement: LOOSE_NAMES,
  value: EXPIRY_VALUE,
  score: 0.9,
  validate: (candidate) =>
    isNearCard(candidate) ||
    CARD_BEHIND.test(candidate.text.slice(candidate.end, candidate.end + REACH)),
});

/** After a card number: `4111 1111 1111 1111 04/27`, "… 1111 (04/27, code 123)", "… 1111, la date 04/27". */
export const expiryAfterCard: Recognizer = {
  id: 'card-expiry-after-card',
  effort: 2,
  type: 'CREDIT_CARD_EXPIRATION',
  trigger: { kind: 'digits', min: 2, max: 2, next: '/-|', digitsAfter: [2, 4] },
  notAfter: /[\w/.-]/,
  pattern: /(?<=\d{3}\D{1,32})(?:0[1-9]|1[0-2])[/|-](?:20)?[2-4]\d(?![\w/-])/iy,
  score: 0.9,
  validate: followsCard,
};

function followsCard({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start).search(/[^\d]*$/);
  return cardEndsAt(text, Math.max(0, start - REACH) + before);
}
