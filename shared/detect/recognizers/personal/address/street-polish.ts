import type { Recognizer } from '../../../engine/recognizer.ts';
import { ADDRESS_END } from './parts.ts';

const TYPE =
  '(?:[Uu]l\\.?|[Uu]licy|[Uu]lica|[Aa]l\\.|[Aa]lej[aei]|[Aa]lejach|[Aa]leją|[Pp]l\\.|[Pp]lacu?|[Oo]s\\.|[Oo]siedl[eu]|[Rr]ond[oa]|[Ss]kwer|[Bb]ulwar)';
const WORD = "(?:\\d{1,2}[ ](?=\\p{Lu}))?\\p{Lu}[\\p{L}'’.-]{0,24}";
const FLAT = '(?:[ ]?/[ ]?\\d{1,4}|,?[ ](?:m|lok|mieszkanie|mieszkania)\\.?[ ]?\\d{1,4}[a-zA-Z]?)?';

/** `ul. Długa 5 m. 3`, `al. Jerozolimskie 65/79`, `os. Słoneczne 3/12`. */
export const polishStreet: Recognizer = {
  id: 'street-polish',
  type: 'STREET_ADDRESS',
  trigger: {
    kind: 'word',
    words:
      'ul ulicy ulica al aleja aleje alei alejach aleją pl plac placu os osiedle osiedlu rondo ronda skwer bulwar'.split(
        ' ',
      ),
  },
  notAfter: /[\w@/.-]/,
  pattern: new RegExp(
    `${TYPE}[ ]{0,2}(?:${WORD}[ ]){1,5}?\\d{1,4}[a-zA-Z]?${FLAT}${ADDRESS_END}`,
    'uy',
  ),
  score: 0.9,
};
