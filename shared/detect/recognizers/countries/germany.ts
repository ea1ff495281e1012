import { mod11_10Valid } from '../../checksums/iso7064.ts';
import { mrzCheckDigit } from '../../checksums/mrz.ts';
import type { Recognizer } from '../../engine/recognizer.ts';
import { issuedNumber } from './number.ts';

const GERMAN =
  /\b(?:germany|german|deutsch|allemand|allemagne|alem[aáã]|tedesc|duits|tysk|niemiec)/i;
/** Letters of passport and card serials: no vowels, nothing that looks like a digit. */
const SERIAL = '[0-9CFGHJKLMNPRTVWXYZ]'.repeat(8);
const PASSPORT_WORDS = 'passport passeport pasaporte passaporto passaporte paspoort paszport';

const isTaxId = (value: string): boolean => repeatsLikeTaxId(value) && mod11_10Valid(value);

/** "Steuer-ID ist 82 164 573 896, die meiner Frau 53985247019": the second of two. */
const secondTaxId: Recognizer = {
  id: 'de-tax-id-second',
  type: 'DE_TAX_ID',
  trigger: [
    { kind: 'digits', min: 2, max: 2, next: ' ', digitsAfter: [3] },
    { kind: 'digits', min: 11, max: 11 },
  ],
  notAfter: /[^ ]/,
  pattern:
    /(?<=\d(?:,| und) die (?:von )?(?:meine[rsm]?|seine[rsm]?|ihre[rsm]?|unsere[rsm]?) \p{L}{3,16}:? (?:ist |lautet )?)\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\w)/iuy,
  score: 0.9,
  validate: ({ text, start, end }) => isTaxId(text.slice(start, end).replaceAll(' ', '')),
  checksum: 'ISO 7064 MOD 11,10',
};

/** Numbers of German tax offices. */
const TAX: readonly Recognizer[] = [
  secondTaxId,
  issuedNumber({
    id: 'de-tax-id',
    type: 'DE_TAX_ID',
    forms: ['[1-9]##########', '[1-9]# ### ### ###', '[1-9]#/###/###/###', '[1-9]#.###.###.###'],
    valid: isTaxId,
    checksum: 'ISO 7064 MOD 11,10',
    words:
      'steuer steuerid steueridnr idnr steuerliche steueridentifikationsnummer ' +
      'steueridentnummer steuernummer steuernr finanzamt bzst identifikationsnummer',
    vagueWords: 'tax tin taxpayer fiscal fiscale',
    home: GERMAN,
  }),
  issuedNumber({
    id: 'de-tax-number',
    type: 'DE_TAX_NUMBER',
    forms: ['##/###/#####', '###/###/#####', '###/####/####', '##/####/####', '## ### #####'],
    words: 'steuernummer steuernr stnr steuer finanzamt st',
  }),
  issuedNumber({
    id: 'de-tax-number-plain',
    type: 'DE_TAX_NUMBER',
    forms: ['##########', '###########', '#############'],
    words: 'steuernummer steuernr stnr',
    near: 0.8,
  }),
];

/** Passport, identity card, driving licence. */
const DOCUMENTS: readonly Recognizer[] = [
  issuedNumber({
    id: 'de-passport',
    type: 'DE_PASSPORT',
    forms: [`[CFGHJK]${SERIAL}`, `[CFGHJK]${SERIAL}#`],
    valid: isSerial,
    checksum: 'ICAO 9303',
    words: 'reisepass passnummer passnr reisepassnummer reisepassnr reisepaß',
    vagueWords: PASSPORT_WORDS,
    home: GERMAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'de-id-card',
    type: 'DE_ID_CARD',
    forms: [`[LMNPRTVWXY]${SERIAL}`, `[LMNPRTVWXY]${SERIAL}#`],
    valid: isSerial,
    checksum: 'ICAO 9303',
    words:
      'personalausweis personalausweisnummer personalausweisnr ausweis ausweisnummer ausweisnr perso ' +
      'ausweisdokument',
    vagueWords: 'identity card id',
    home: GERMAN,
    near: 0.95,
  }),
  issuedNumber({
    id: 'de-driving-licence',
    type: 'DE_FUEHRERSCHEIN',
    // Office, serial, check digit and issue (Muster of the Bundesdruckerei); the second form is Presidio's.
    forms: ['A##******#*', 'AA########*'],
    words:
      'führerschein führerscheinnummer führerscheinnr fuehrerschein fuehrerscheinnummer ' +
      'fahrerlaubnis fahrerlaubnisnummer',
    vagueWords: 'licence license driving permis patente',
    home: GERMAN,
  }),
];

/** Tax offices, identity documents: Germany. */
export const GERMANY: readonly Recognizer[] = [...TAX, ...DOCUMENTS];

/**
 * Of the first ten digits of a tax number one stands two or three times, at most one other is
 * missing beyond that, and no three in a row are the same (Bundeszentralamt für Steuern, since 2016).
 */
function repeatsLikeTaxId(value: string): boolean {
  const head = value.slice(0, 10);
  const distinct = new Set(head).size;
  return (distinct === 9 || distinct === 8) && !/(\d)\1\1/.test(head);
}

/** A serial holds digits; where a tenth character stands, it checks the others. */
function isSerial(value: string): boolean {
  if (!/\d/.test(value.slice(1, 9))) return false;
  return value.length === 9 || mrzCheckDigit(value.slice(0, 9)) === Number(value[9]);
}
