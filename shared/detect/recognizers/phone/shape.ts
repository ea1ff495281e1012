import { isDigitCode, isWordCode } from '../../engine/chars.ts';
import type { Candidate } from '../../engine/recognizer.ts';
import { WordSet } from '../../engine/word-set.ts';
import { words } from '../personal/vocabulary.ts';
import { writtenOf } from '../written-of.ts';

const SPACE = ' \\u00a0\\u2009\\u202f';
const DASH = '\\-\\u2010-\\u2013';
/** A dot before a space ends a sentence, and is no separator. */
const MARK = `(?:[${DASH}/()]|\\.(?![${SPACE}]))`;

/**
 * What may stand between two digits of one number, then the digit: "12 34", "12-34", "(0) 12", "12 / 34".
 * Each separator can be read in one way only: where two could, a row of `)(` would be read in 2^n.
 */
export const NEXT_DIGIT = `(?:[${SPACE}]?${MARK}[${SPACE}]?\\(?|[${SPACE}](?:[${SPACE}]\\(?)?|\\)[${DASH}/])?\\d`;

/** No letter, digit or further group behind; an extension may touch: "555-0187x12". */
export const PHONE_END = `(?!(?!x\\d{1,5}(?!\\w))\\w|[-.:]\\d)`;

/** What is said of an extension in words is no part of the number; a sign makes it one. */
const EXTENSION = /(?:[ ]?x|[ ]?#)\d{1,6}(?!\w)/iuy;
/** Signs and digits below which nothing is a number any more. */
const SHORTEST = 6;
/** A group this long is the end of a number: what follows it after a space is another one. */
const CLOSING_GROUP = /\d\D+\d{6,}[ \u00a0\u202f]\d{1,4}$/;

export function digitsOf(candidate: Candidate): string {
  return writtenOf(candidate).replace(/\D/g, '');
}

/**
 * Makes the candidate the longest leading part that `isNumber` accepts, then takes its extension in.
 * A second number, a year or a count may stand behind a number, and it may stand in brackets.
 */
export function settleOnNumber(candidate: Candidate, isNumber: () => boolean): boolean {
  let accepted = 0;
  do {
    if (!isNumber()) {
      if (accepted > 0) break;
      continue;
    }
    accepted = candidate.end;
    // "030 12345678 12" is a number and a count where "030 12345678" is a number too.
    if (!CLOSING_GROUP.test(writtenOf(candidate))) break;
  } while (cutLastGroup(candidate));
  if (accepted === 0) return false;
  candidate.end = accepted;
  takeExtension(candidate);
  takeBracket(candidate);
  return true;
}

/** Moves the end before the last group of digits; false when too little would be left. */
function cutLastGroup(candidate: Candidate): boolean {
  const { text, start } = candidate;
  let end = candidate.end;
  while (end > start && isDigitCode(text.charCodeAt(end - 1))) end--;
  while (end > start && !isDigitCode(text.charCodeAt(end - 1))) end--;
  if (end - start < SHORTEST) return false;
  candidate.end = end;
  return true;
}

function takeExtension(candidate: Candidate): void {
  EXTENSION.lastIndex = candidate.end;
  if (EXTENSION.test(candidate.text)) candidate.end = EXTENSION.lastIndex;
}

/** "(+49) 30 …" is matched from its plus; a bracket open at the end is left out. */
function takeBracket(candidate: Candidate): void {
  const written = writtenOf(candidate);
  const close = written.indexOf(')');
  const open = written.indexOf('(');
  if (open === 0 && close < 0) candidate.start++;
  if (close >= 0 && (open < 0 || open > close) && candidate.text[candidate.start - 1] === '(')
    candidate.start--;
}

/** Whether another group of digits stands right before, as in a hex dump or a column of figures. */
export function continuesNumbers({ text, start }: Candidate): boolean {
  return /\d[ .,\u00a0]$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Dates, spans of years, IPv4 addresses, card numbers and rows of one digit. */
export function isOtherNumber(written: string): boolean {
  return (
    /^\(?(?:(?:\d{1,2}|\d{4})[./-]\d{1,2}[./-]\d{1,4}\b|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$|(?:1?\d?\d|2[0-5]\d)(?:\.(?:1?\d?\d|2[0-5]\d)){3}$|\d{1,2}[.:]\d\d ?[-–] ?\d{1,2}[.:]\d\d$|(?:\d{4}[ -]){3}\d{4})/.test(
      written,
    ) || /^(\d)\1+$/.test(written)
  );
}

/** What has a number that is no telephone's, in nine languages. */
const OTHER_THINGS = new WordSet(
  words(`order orders serial bestelling ticket case ref sku isbn ean id tracking part invoice account card policy code passport client
    bestellung auftrag artikel faktur rechnung konto karte police kunde
    commande article facture compte carte dossier passeport siret siren
    pedido factura cuenta tarjeta expediente proceso póliza código pasaporte cliente nif cif dni nie
    encomenda fatura conta cartão cartao processo apólice passaporte nipc cpf cnpj rg
    ordine fattura conto carta polizza codice passaporto rekening kaart polis klant bsn
    teil teile ersatzteil pièce pieza peça pezzo onderdeel część referencia referência référence modelo modello modèle modell model pnc
    beställning faktura kort kund zamówienie zamówienia faktury rachunek rachunku karta polisa klient kod nip regon krs imei iban pin`),
);
const NUMBER_WORDS = new WordSet(words('no nr number nummer id número numero n nº numer'));
const LONGEST_WORD = 24;

/** "order 0631247527", "Rechnung Nr. 612 345 678": the word before says what is numbered, and it is no telephone. */
export function isCalledOtherwise({ text, start }: Candidate): boolean {
  const end = behindWord(text, start);
  const from = wordFrom(text, end);
  if (from === end) return false;
  if (OTHER_THINGS.has(text, from, end) || isNumbered(text, from, end)) return true;
  if (!NUMBER_WORDS.has(text, from, end)) return false;
  const last = behindWord(text, from);
  return OTHER_THINGS.has(text, wordFrom(text, last), last);
}

const NUMBERED =
  /(?:order|bestell?|auftrags|rechnungs|kunden|artikel|serien|serie|factuur|klant|kund|vertrags|ticket|liefer|sendungs|pakket|paket|faktura)(?:nummer|nr)$/i;

function isNumbered(text: string, from: number, end: number): boolean {
  return end - from > 6 && NUMBERED.test(text.slice(from, end));
}

// By hand: they run for every number of a list.

/** The end of the word before `at`, with a few blanks and signs between. */
function behindWord(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < 3 && ' .:#'.includes(text.charAt(end - 1))) end--;
  return end;
}

function wordFrom(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isWordCode(text.charCodeAt(from - 1))) from--;
  return from;
}
