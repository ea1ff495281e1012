import type { Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isBehindStreetLine } from './street-line.ts';

/** "Skolgatan 18 B 7, «68600».", "5 rue des Tanneurs, «37000»": a code that ends an address, and no town is told. */
export const codeAtEnd: Recognizer = {
  id: 'postal-code-end',
  type: 'POSTAL_CODE',
  effort: 4,
  leadEffort: 1,
  trigger: [
    { kind: 'digits', min: 5, max: 5 },
    { kind: 'digits', min: 3, max: 3, next: ' ', digitsAfter: [2] },
    { kind: 'digits', min: 2, max: 2, next: '-', digitsAfter: [3] },
  ],
  notAfter: /[^ ]/,
  lead: /(?<=[\p{L}\d],[ ])/uy,
  pattern:
    /(?:\d{5}|[1-9]\d{2} \d{2}|\d{2}-\d{3})(?=[;)]|\.?(?:\s{0,2}$|[ ]?\n|\. (?=\p{Lu}))|,[ ]\p{L})/uy,
  score: 0.75,
  validate: ({ text, start }) =>
    STREET.test(text.slice(Math.max(0, start - LONGEST_STREET), start)) &&
    isBehindStreetLine(text, start),
};

const LONGEST_STREET = 48;
/** A word and a number, or a number and words: "lane(3, 10000)" is of a program. */
const STREET =
  /\p{L}{3}[\p{L}.’'-]{0,20} \d{1,4}(?: ?[A-Za-z])?(?:(?:,? (?:lgh|apt|bus|app|m\.|Whg\.?))? \d{1,4})?, $|(?<!\d)\d{1,4}(?: bis| ter)?,? \p{L}{3,10} [\p{L}’' -]{3,30}, $/u;

const LABELS = words(
  'zip zipcode postcode plz postleitzahl cep postnummer postnr postal pocztowy cap',
);

/** "qual é o CEP?", and the next message of the chat: "[10:05] Ana: 89012-300". */
export const codeAnswered: Recognizer = {
  id: 'postal-code-answered',
  type: 'POSTAL_CODE',
  effort: 8,
  leadEffort: 6,
  digitWithin: 80,
  trigger: { kind: 'word', words: LABELS },
  lead: /\p{L}{3,12}(?: code)?[^?\n]{0,16}\?\s{0,2}\r?\n(?:\[?\d[\d.:/, -]{3,20}(?:[ap]\.?m\.?)?\]?[ ]{0,2})?(?:-[ ])?\p{L}[^:\n\d]{0,30}:[ ]{1,2}(?:[^\n\d]{0,40} )?(?=\d)/iuy,
  pattern:
    /(?:\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6})(?=[.,;!)]|\s{0,2}(?:\n|$))(?![.,]\d)/y,
  score: 0.8,
};
