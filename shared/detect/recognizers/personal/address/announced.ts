import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { withPlain, words } from '../vocabulary.ts';
import { takeUnit } from './parts.ts';

const LABELS = withPlain(
  words(`address adresse anschrift lieferadresse rechnungsadresse wohnadresse domicile domicilio dirección endereço morada indirizzo residenza
  adres woonadres bezorgadres adress gatuadress hemadress street streetaddress straße strasse straat gata ulica zamieszkania calle rue adresseligne`),
);

const NAME = "\\p{L}[\\p{L}'’.]{0,24}(?:[ -][\\p{L}'’.]{1,24}){0,5}";
const NUMBER = '\\d{1,5}(?:[ ]?[-/][ ]?\\d{1,4})?[a-zA-Z]?(?![\\p{L}\\d])';

/** The line ends, or a postal code follows. */
const LINE_END = /^(?:[ ]?(?:[.,;|"'<)\n\r]|$)|[ ]{1,2}\d{4,5}|[ ]-)/;

/** What stands behind "Address:" when it is a house number with some words. */
export const announcedStreet: Recognizer = {
  id: 'street-announced',
  type: 'STREET_ADDRESS',
  trigger: { kind: 'word', words: LABELS },
  lead: /\p{L}{3,16}(?:[ _]?(?:line|ligne|zeile)?[ _]?1)?["']?[ ]?[:=]{1,2}[ \t]{0,4}["']?/iuy,
  pattern: new RegExp(
    `(?:${NAME}(?:[ ]?,[ ]?|[ ])(?:n[º°o.]{1,2}[ ]?|nr\\.?[ ]?)?${NUMBER}|${NUMBER},?[ ]${NAME})`,
    'iuy',
  ),
  score: 0.8,
  validate: (candidate) =>
    takeUnit(candidate, true) &&
    endsBeforeStop(candidate) &&
    LINE_END.test(candidate.text.slice(candidate.end, candidate.end + 8)) &&
    !isOther(candidate),
};

/** The full stop of a sentence is none of the address. */
function endsBeforeStop(candidate: Candidate): boolean {
  if (candidate.text.charAt(candidate.end - 1) === '.') candidate.end--;
  return true;
}

/** Network, memory and mail addresses, and code. */
function isOther({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  return (
    !/\p{L}{3}/u.test(value) ||
    /^(?:port|bit|byte|offset|line|page|ip|ipv[46]|node|slot|index|version)\b/i.test(value)
  );
}
