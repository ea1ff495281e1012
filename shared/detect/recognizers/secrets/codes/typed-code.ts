import type { Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../../personal/vocabulary.ts';

const AT =
  '(?:at|on|into|by|am|an der|beim|au|[àa] la|sur|en|no|na|al|alla|sul|bij|aan|op|vid|i|på|przy)(?: (?:the|le|la|el|il|de|het|front|main)){0,2}';
/** Where codes are typed. */
const KEYPADS =
  '(?:(?:main|front) ?(?:gate|door)|gate|door|keypad|intercom|entrance|barrier|tor|tür|haustür|eingang|tastenfeld|portail|portillon|porte|interphone|digicode|portero|telefonillo|portón|puerta|portal|teclado|portão|portao|porteiro|interfone|porta|cancello|portone|citofono|tastierino|poort|voordeur|deur|hek|codeklok|grinden|porten|dörren|porttelefonen|knappsatsen|furtce|bramie|drzwiach|domofonie|klawiaturze)';

/** "tu tapes 4417 au portail", "toets 4417 in bij de poort", "enter 4417# on the keypad". */
export const typedCode: Recognizer = {
  id: 'code-typed',
  type: 'PIN',
  effort: 3,
  leadEffort: 1,
  trigger: {
    kind: 'word',
    words: words(
      `enter type dial press punch buzz tippe tippen drücke tape tapes tapez compose composez marca marque teclea pulsa digita digite aperta digiti premi toets tik slå knappa tryck wpisz wybierz wciśnij`,
    ),
  },
  lead: /\p{L}{3,9}(?: (?:the |den |le |el |o |il |de )?(?:code|kod|koden|código|codice))? ["'„“«]?(?=\d{4})/iuy,
  pattern: new RegExp(
    `\\d{4,6}#?(?=["'”“»]?(?: in| ein)? ${AT} ${KEYPADS}(?!\\p{L}))|\\d{4,6}#(?!\\w)`,
    'iuy',
  ),
  score: 0.8,
};

/** "asked for my TAN and I said 4417", "chiede il PIN, ho messo 4417": what somebody gave when asked for a code. */
export const codeGiven: Recognizer = {
  id: 'code-given',
  type: 'PIN',
  effort: 3,
  leadEffort: 1,
  trigger: {
    kind: 'word',
    words: words(
      `said gave told typed entered hab habe dit donné mis tapé saisi dije di puse marqué disse dei digitei pus detto dato messo inserito digitato
      zei gaf heb sa gav skrev slog podałem podałam wpisałem wpisałam powiedziałem powiedziałam`,
    ),
  },
  lead: /\p{L}{2,13}(?: (?:him|her|them|it|ihm|ihr|ihnen|die|lui|le|el|la|o|il|hem|haar|de|den|mu|jej|code|the)){0,2} (?=\d{4})/iuy,
  pattern:
    /(?!(?:19|20)\d\d(?!\d))\d{4,8}(?=[,;!?)]|\.?(?:\s{0,2}$|\n|\. )| (?:gesagt|gegeben|genannt|eingegeben|eingetippt|gezegd|gegeven|ingevuld|ingetoetst|and|und|et|y|e|en|och|i)(?!\p{L}))/uy,
  score: 0.78,
  validate: ({ text, anchor }) => ASKED.test(text.slice(Math.max(0, anchor - ASKED_REACH), anchor)),
};

const ASKED_REACH = 72;
const ASKED =
  /(?<![\p{L}-])(?:pin|tan|otp|pincode|pinkod|puk|geheimzahl|(?:sms|access|security|verification)[- ]code|código (?:de|do) \p{L}{3,12}|codice (?:di|del) \p{L}{3,12}|code (?:de|du|reçu) \p{L}{3,12}|kod (?:z|do|blik) ?\p{L}{0,12})(?!\p{L})[^\n]{0,56}$/iu;

/** "am Tor 4417 eingeben": German puts the verb last. */
export const typedAtDoor: Recognizer = {
  id: 'code-typed-at-door',
  type: 'PIN',
  effort: 2,
  leadEffort: 1,
  trigger: {
    kind: 'word',
    words: words('tor hoftor haustür eingang tastenfeld garagentor klingel'),
  },
  lead: /\p{L}{3,9}(?: (?:einfach|dann|bitte|den Code|die|Code)){0,2} ["„“«]?(?=\d{4})/iuy,
  pattern:
    /\d{4,6}#?(?=["”“»]? (?:eingeben|eintippen|tippen|drücken|wählen|und (?:dann )?(?:Raute|Glocke|Schlüssel)))/iuy,
  score: 0.8,
};
