import type { Recognizer } from '../../engine/recognizer.ts';

/** "[10:42] ". */
const STAMP = '\\[?\\d[\\d.:/, -]{3,20}(?:[ap]\\.?m\\.?)?\\]?[ ]{0,2}(?:-[ ])?';
/** "[10:42] Ann: it's ": the next message of a chat; without a time only behind a question. */
const NEXT_MESSAGE = `[^?\\n]{0,32}(?:\\?\\s{0,2}\\r?\\n(?:${STAMP})?|\\r?\\n${STAMP})\\p{L}[^:\\n\\d]{0,30}:[ ]{1,2}(?:(?:it['’]?s|it is|das ist|c['’]est(?: le)?|es(?: el)?|é(?: o)?|è|het is|det är|to) )?`;
/** "… number. The right one is ": what was mistaken before. */
const RIGHT =
  "(?:(?:the )?(?:right|correct)(?: one| number)? is|it(?:['’]s| is| should be)|(?:die )?richtige?(?: nummer)? (?:ist|wäre|lautet|:)|le bon(?: numéro)?(?: est|,? c['’]est)|el (?:número )?(?:correcto|bueno) es|o (?:número )?(?:certo|correto) é|(?:quello|il numero) (?:giusto|corretto) è|(?:het|de) juiste(?: nummer)? is|(?:het )?moet zijn|rätt(?: nummer)? är|(?:det )?ska(?:ll)? vara|(?:dobry|poprawny|prawidłowy|właściwy)(?: numer)? to|powinno być|powinien być)";
const CORRECTED = `[^.!?\\n]{0,40}[.!?,;:–-]{1,2} ${RIGHT}:? `;

/** "your passport number?" and the answer, "wrong passport number. The right one is X": the number apart from its word. */
export const passportApart: Recognizer = {
  id: 'announced-passport-apart',
  type: 'PASSPORT',
  effort: 20,
  leadEffort: 18,
  digitWithin: 100,
  trigger: {
    kind: 'word',
    words:
      'passport reisepass passnummer passeport pasaporte passaporte passaporto paspoort paspoortnummer passnr paszport paszportu paszporcie'.split(
        ' ',
      ),
  },
  lead: new RegExp(`\\p{L}{4,14}(?:${NEXT_MESSAGE}|${CORRECTED})`, 'iuy'),
  pattern:
    /(?:[A-Z]{1,3}\d{6,8}|\d{2}[A-Z]{2}\d{5}|\d{8,9}|[A-Z]{2}(?=[A-Z\d]{0,6}\d)[A-Z\d]{6}\d)(?!\w)/y,
  score: 0.8,
};
