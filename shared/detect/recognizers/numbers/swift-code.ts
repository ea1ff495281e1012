import { compileContext, hasContext } from '../../engine/context.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { cues } from './cue-words.ts';

/** ISO 3166-1 alpha-2, and XK for Kosovo as SWIFT uses it. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BQ BR BS BT BW ' +
    'BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ' +
    'ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GW GY HK HN HR HT HU ID ' +
    'IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS ' +
    'LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI ' +
    'NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PY QA RE RO RS RU RW SA SB SC SD SE ' +
    'SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA ' +
    'UG US UY UZ VA VC VE VG VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
);
const CODE = '[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\\w-])';

function namesCountry({ text, start }: Candidate): boolean {
  return COUNTRIES.has(text.slice(start + 4, start + 6).toUpperCase());
}

/** Bank codes (ISO 9362) that are called SWIFT or BIC. */
export const announcedSwift: Recognizer = announced({
  id: 'swift-announced',
  type: 'SWIFT_CODE',
  announcement: {
    anyValue: true,
    names: cues(`
      swift, bic, swift code, bic code, swift-bic, bic-swift, swift/bic, bic/swift, swiftcode, biccode, swift-code, bic-code,
      code swift, code bic, código swift, código bic, codice swift, codice bic, kod swift, kod bic, swift-kod, bic-kod, bank identifier code`),
  },
  value: new RegExp(CODE, 'y'),
  score: 0.95,
  validate: namesCountry,
});

const BANK_WORDS = compileContext(
  (
    'iban swift bic bank banks wire transfer account sepa überweisung bankverbindung konto virement banque transferencia ' +
    'transferência banco bonifico banca overschrijving rekening överföring przelew rachunek banku'
  ).split(' '),
);

/**
 * Unannounced, eight capitals are mostly a word. Taken where banks are spoken of, if a digit or the ending XXX says
 * that it is none, or an IBAN of the same country stands near.
 */
export const swift: Recognizer = {
  id: 'swift',
  type: 'SWIFT_CODE',
  trigger: [
    { kind: 'token', min: 8, max: 8, first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
    { kind: 'token', min: 11, max: 11, first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
  ],
  notAfter: /[\w.\-+#/@$]/,
  pattern: new RegExp(CODE, 'y'),
  // Two capitals in a row are rarer than words of banking: the shape is tried before the context.
  score: 0.85,
  validate: (candidate) =>
    namesCountry(candidate) &&
    hasContext(candidate.text, candidate.start, candidate.end, BANK_WORDS) &&
    standsOut(candidate),
};

const REACH = 100;

function standsOut({ text, start, end }: Candidate): boolean {
  const code = text.slice(start, end);
  if (/\d|XXX$/.test(code)) return true;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  return new RegExp(`\\b${code.slice(4, 6)}\\d\\d(?=[ \\d])`).test(around);
}
