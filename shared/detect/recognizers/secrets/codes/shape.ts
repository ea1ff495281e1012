/** Four to eight digits, two groups of three, or one letter of a keypad among digits; not an amount, a version or a longer number. */
export const CODE =
  '(?:(?:[A-Z]-)?\\d{3}[ -]\\d{3}(?!\\d)|(?:[A-Z]-)?\\d{4,8}#?|(?=\\w{4,7}(?!\\w))\\d{2,5}[ABCK]\\d{0,4}|[A-D]\\d{4})(?![\\d\\w%°€$£]|[.,:/-]\\d)';

/** Words between a noun and its verb: "for my card", "meiner EC-Karte". */
export const WORDS = "(?: [\\p{L}'’.-]{1,20}){0,5}?";

/** A verb or a sign, in nine languages. */
export const VERB =
  "(?:is|was|are|ist|war|lautet|est|c['’]est|était|es|era|fue|é|foi|è|zijn|to|było|był|jest|är|var|sind|:|=|-|–|→|#)(?: now| jetzt| nun| maintenant| ahora| agora| adesso| nu| teraz)?(?:\\s?:)?";

/** Up to the code itself, which may stand in quotes or brackets. */
export const TO_CODE = `(?:\\s?${VERB})?\\s{0,2}["'\`*([„“«]{0,2}(?<![\\p{L}\\d])(?=(?:[A-Z]-?)?\\d)`;

/** Whether a verb or a sign stands between a noun and its code. */
export const TELLS =
  /[:=#→–([„“«]|\s-\s|\s(?:is|was|ist|war|lautet|est|c['’]est|était|es|era|fue|é|foi|è|zijn|to|jest|był|było|är|var|sind|are)\s/;

/** What has keys for digits only: doors, cards, telephones. */
const KEYPAD =
  /(?<!\p{L})(?:door|gate|alarm|garage|safe|locker|lockbox|card|phone|sim|keypad|tür|haustür|tor|alarmanlage|tresor|karte|ec-karte|handys?|porte|portail|portillon|l['’]alarme|coffre|carte|téléphone|puerta|portón|portal|edificio|alarma|tarjeta|cajero|móvil|celular|caja|porta|portão|portao|alarme|cartão|cartao|cofre|telemóvel|portone|cancello|dell['’]allarme|allarme|carta|bancomat|cassaforte|telefono|deur|poort|kluis|kaart|pas|telefoon|dörren?|porten|larmet|kortet|mobilen|drzwi|bramy|furtki|alarmu|karty|telefonu|sejfu)(?!\p{L})/iu;

/** "clave del cajero 4821", "senha do cartão 4821": the word for it directly before the digits. */
const OF_KEYPAD = /^\p{L}{3,12} (?:d[aeo]|del|della|van|do) (?:la |de )?\p{L}{4,9} $/iu;

/** Whether `said`, which stands between a word for "password" and digits, tells that they open such a thing. */
export function isPinOfThing(said: string): boolean {
  return KEYPAD.test(said) && (TELLS.test(said) || OF_KEYPAD.test(said));
}
