import { IBAN_LENGTHS, ibanEnd } from '../checksums/iban.ts';
import type { Recognizer } from '../engine/recognizer.ts';

/** ISO 13616 IBAN, compact or in groups of four, with its country's length and checksum. */
export const iban: Recognizer = {
  id: 'iban',
  type: 'IBAN_CODE',
  trigger: { kind: 'prefix', prefixes: Object.keys(IBAN_LENGTHS) },
  notAfter: /[\w-]/,
  pattern: /[A-Z]{2}\d{2}(?:[ -]?[A-Za-z0-9]){11,38}/y,
  score: 1,
  validate(candidate) {
    const end = ibanEnd(candidate.text, candidate.start, candidate.end);
    if (end < 0) return false;
    candidate.end = end;
    return !/\w/.test(candidate.text.charAt(end));
  },
};
