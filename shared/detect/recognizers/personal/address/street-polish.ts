import type { Recognizer } from '../../../engine/recognizer.ts';
import { ADDRESS_END } from './parts.ts';

const TYPE =
  '(?:UL\\.|AL\\.|OS\\.|PL\\.|[Uu]l\\.?|[Uu]licy|[Uu]lica|[Aa]l\\.|[Aa]lej[aei]|[Aa]lejach|[Aa]leją|[Pp]l\\.|[Pp]lacu?|[Oo]s\\.|[Oo]siedl[eu]|[Rr]ond[oa]|[Ss]kwer|[Bb]ulwar)';
const WORD = "(?:\\d{1,2}[ ](?=\\p{Lu})|\\p{Ll}{2,5}\\.[ ]?(?=\\p{Lu}))?\\p{Lu}[\\p{L}'’.-]{0,24}";
const FLAT =
  '(?:[ ]?[/-][ ]?\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d-]))?(?:,?[ ](?:m|lok|mieszkanie|mieszkania|klatka|kl)\\.?[ ]?(?:\\d{1,4}[a-zA-Z]?|[A-Z]\\d{0,2})(?![\\p{L}\\d])){0,2}';
/** What may follow a house number: "ul owocowy 3 sztuki" is a hive. */
const LINE_GOES_ON = '(?=[ ]?(?:[,;.)\\n]|$)|,?[ ](?:\\d\\d-\\d{3}|we?[ ]|m[ .]|lok))';

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

/** `aleje jerozolimskie 9`, `ul. polna 3/4`: behind words that are nothing else a name may be small. */
export const polishStreetSmall: Recognizer = {
  ...polishStreet,
  id: 'street-polish-small',
  effort: 2,
  pattern: new RegExp(
    `(?:(?:ul\\.|aleje|alei|ulicy|ulica|osiedle|osiedlu|os\\.)[ ]{0,2}(?:\\p{Ll}{4,20}[ ]){1,2}?\\d{1,4}[a-zA-Z]?|ul[ ](?:\\p{Ll}{4,20}[ ]){1,2}?\\d{1,4}[a-zA-Z]?${LINE_GOES_ON})${FLAT}${ADDRESS_END}`,
    'uy',
  ),
  score: 0.75,
};

/** `okolice Grójecka 65`, `na Polnej 3`, `przy Marszałkowskiej 10 m. 2`: a street by the ending of its name. */
export const polishStreetByCue: Recognizer = {
  id: 'street-polish-cue',
  type: 'STREET_ADDRESS',
  effort: 2,
  leadEffort: 1,
  trigger: { kind: 'word', words: ['okolice', 'okolicy', 'przy', 'na', 'róg', 'adres', 'adresem'] },
  notAfter: /[\w@/.-]/,
  lead: /\p{L}{2,8}:?[ ](?=\p{Lu})/uy,
  pattern: new RegExp(
    `(?:\\p{Lu}\\p{L}{2,20}[ ]){0,2}\\p{Lu}\\p{L}{2,20}(?:[sc]k[ai]e?j?|n[ae]j?|ow[ae]j?|[sc]kiego|iego|ego|ów|iej)[ ]\\d{1,4}[a-zA-Z]?(?![\\p{L}\\d]|[.,:]\\d|[ ](?:zł|tys|mln|razy|lat|min|km|kg|szt|osób))${FLAT}${ADDRESS_END}`,
    'uy',
  ),
  score: 0.75,
};
