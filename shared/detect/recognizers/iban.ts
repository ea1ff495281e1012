import { IBAN_LENGTHS, ibanEnd, ibanLengthEnd } from '../checksums/iban.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';
import { announced } from './numbers/announced.ts';
import { cues } from './numbers/cue-words.ts';

const NOT_AFTER = /[\w-]/;

/** ISO 13616 IBAN, compact or in groups of four, with its country's length and checksum. */
const checked: Recognizer = {
  id: 'iban',
  type: 'IBAN_CODE',
  trigger: [
    { kind: 'prefix', prefixes: Object.keys(IBAN_LENGTHS) },
    { kind: 'token', min: 15, max: 33, first: 'abcdefghijklmnopqrstuvwxyz' },
  ],
  notAfter: NOT_AFTER,
  pattern: /[A-Za-z]{2}\d{2}(?:[ \u00a0-]?[A-Za-z0-9]){11,38}/y,
  score: 1,
  settles: true,
  validate: endAtChecksum,
  checksum: 'ISO 7064 MOD 97-10',
};

/** Called an IBAN: a mistyped one, or one of a country that has none, is still an account. */
const announcedIban: Recognizer = announced({
  id: 'iban-announced',
  type: 'IBAN_CODE',
  announcement: {
    names: cues(
      'iban, iban number, iban-nummer, ibannummer, iban-nr, code iban, código iban, codice iban, numéro iban, número iban, numer iban, iban-nummer, kod iban',
    ),
  },
  value: /[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{2,34}){1,9}/iy,
  score: 0.8,
  validate: (candidate) => endAtChecksum(candidate) || endAtLength(candidate),
});

function endAtChecksum(candidate: Candidate): boolean {
  const end = ibanEnd(candidate.text, candidate.start, candidate.end);
  return end > 0 && moveEnd(candidate, end);
}

function endAtLength(candidate: Candidate): boolean {
  const end = ibanLengthEnd(candidate.text, candidate.start, candidate.end);
  if (end < 0) return false;
  const digits = candidate.text.slice(candidate.start, end).replace(/\D/g, '').length;
  return digits >= MIN_DIGITS && moveEnd(candidate, end);
}

/** Norway's has the fewest digits, but the Dutch and British have letters among theirs. */
const MIN_DIGITS = 10;

function moveEnd(candidate: Candidate, end: number): boolean {
  candidate.end = end;
  return !/\w/.test(candidate.text.charAt(end));
}

export const IBAN_RECOGNIZERS: readonly Recognizer[] = [checked, announcedIban];
