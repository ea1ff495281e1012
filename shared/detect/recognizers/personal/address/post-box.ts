import type { Recognizer } from '../../../engine/recognizer.ts';

/** Five digits after `C.P.` are a postal code (código postal) and no box. */
const BOXES = [
  '(?:P\\.?[ ]?O\\.?[ ]?Box|Post Office Box|Postal Box|GPO Box)(?:[ ]No\\.?)?[ ]#?',
  'Postfach[ ]',
  '(?:B\\.P\\.|BP|Boîte postale)[ ]',
  '(?:Apartado(?: de Correos| Postal)?|Apdo\\.?(?: de Correos| Postal)?)[ ]',
  '(?:Caixa Postal|Casella postale|C\\.P\\.(?![ ]\\d{5}(?!\\d)))[ ]',
  'Postbus[ ]',
  '(?:Postboks|Postbox|Box)[ ](?=\\d{1,5},? \\d{3} ?\\d\\d )',
  '(?:skr\\. poczt\\.|skrytka pocztowa)[ ]',
  '(?<=Private )Bag[ ]X?[ ]?',
  'RR[ ]?#?[ ]?\\d{1,3},?[ ]Box[ ]',
].join('|');

const PRIVATE = 'Private ';

/** `P.O. Box 123`, `Postfach 12 34 56`, `BP 123`, `Apartado de Correos 45`, `Postbus 12`, `skr. poczt. 5`, `Private Bag X17`. */
export const postBox: Recognizer = {
  id: 'post-box',
  type: 'STREET_ADDRESS',
  trigger: [
    {
      kind: 'word',
      words:
        'po post postal gpo postfach bp boîte apartado apdo caixa casella postbus postboks postbox box skr skrytka bag rr'.split(
          ' ',
        ),
    },
    { kind: 'prefix', prefixes: ['P.O', 'P. O', 'P O', 'B.P', 'C.P'] },
  ],
  notAfter: /[\w@/.-]/,
  pattern: new RegExp(
    `(?:${BOXES})(?:\\d{1,2}(?:[ ]\\d{2}){1,2}|\\d{1,6})(?![\\p{L}\\d_]|[.,]\\d)`,
    'iuy',
  ),
  score: 0.85,
  validate(candidate) {
    const { text, start } = candidate;
    if (/^bag/i.test(text.slice(start, start + 3))) candidate.start -= PRIVATE.length;
    return !/^(?:bp|c\.p\.|rr|box)/.test(text.slice(start, start + 4));
  },
};
