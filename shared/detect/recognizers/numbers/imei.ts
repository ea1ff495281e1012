import { luhnValid } from '../../checksums/luhn.ts';
import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { announced } from './announced.ts';
import { digitsOf } from './code-value.ts';
import { cues } from './cue-words.ts';

/** Reporting bodies that allocate type codes (GSMA TS.06): the first two digits. */
const REPORTING_BODY = /^(?:0[1-9]|1[0-3]|30|33|35|4[459]|5[0-4]|86|9[1789])/;

function isImei(candidate: Candidate): boolean {
  const digits = digitsOf(candidate);
  return digits.length === 15 && REPORTING_BODY.test(digits) && luhnValid(digits);
}

/** Called IMEI: 14 to 16 digits (without check digit, with it, with software version). */
export const announcedImei: Recognizer = announced({
  id: 'imei-announced',
  type: 'IMEI',
  announcement: {
    names: cues(
      `imei, imei1, imei2, imeisv, imei 1, imei 2, imei-nummer, imeinummer, imei number, numéro imei, número imei, numer imei, codice imei, imei-nr, meid`,
    ),
  },
  value: /\d(?:[ -]?\d){13,15}(?![\w]|[-.]\d)/y,
  score: 0.97,
});

/** As printed by the handset, `35-209900-176148-1`: groups, reporting body and Luhn together are enough. */
export const groupedImei: Recognizer = {
  id: 'imei-grouped',
  type: 'IMEI',
  trigger: { kind: 'digits', min: 2, max: 2, next: '- ', digitsAfter: [6] },
  notAfter: /[\w.\-+#/]/,
  pattern: /\d\d([ -])\d{6}\1\d{6}\1\d(?![\w]|[-. ]\d)/y,
  score: 0.85,
  validate: isImei,
  checksum: 'Luhn',
};

/** Fifteen digits in a row, where phones are spoken of. */
export const plainImei: Recognizer = {
  id: 'imei',
  type: 'IMEI',
  trigger: { kind: 'digits', min: 15, max: 15 },
  notAfter: /[\w.\-+#/]/,
  pattern: /\d{15}(?![\w]|[-.]\d)/y,
  score: 0,
  context: {
    words:
      'imei imeis phone handset handy smartphone iphone samsung galaxy pixel xiaomi huawei téléphone portable móvil celular telemóvel telefono cellulare telefoon mobiel telefon mobil'.split(
        ' ',
      ),
    score: 0.8,
  },
  validate: isImei,
  checksum: 'Luhn',
};
