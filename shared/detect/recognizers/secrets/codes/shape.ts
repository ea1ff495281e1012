/** Four to eight digits, two groups of three, or one letter of a keypad among digits; not an amount, a version or a longer number. */
export const CODE =
  '(?:(?:[A-Z]-)?\\d{3}[ -]\\d{3}(?!\\d)|(?:[A-Z]-)?\\d{4,8}#?|(?=\\w{4,7}(?!\\w))\\d{2,5}[ABCK]\\d{0,4}|[A-D]\\d{4})(?![\\d\\w%°€$£]|[.,:/-]\\d)';

/** Words between a noun and its verb: "for my card", "meiner EC-Karte". */
export const WORDS = "(?: (?:[\\p{L}'’.-]{1,20}|\\d{1,2}\\.)){0,5}?";

/** A verb or a sign, in nine languages. */
export const VERB =
  "(?:is|was|are|ist|war|lautet|est|c['’]est|c|cest|était|es|era|fue|é|foi|è|e['’]|na|zijn|to|było|był|jest|wynosi|är|var|sind|:|=|-|–|→|#)(?: now| still| jetzt| nun| noch| maintenant| toujours| ahora| agora| ainda| adesso| ora| ancora| nu| nog| teraz)?(?:\\s?:)?";

/** Up to the code itself, which may stand in quotes or brackets. */
export const TO_CODE = `(?:\\s?${VERB}|,)?\\s{0,2}["'\`*([„“«]{0,2}(?<![\\p{L}\\d])(?=(?:[A-Z]-?)?\\d\\d(?!\\.\\s))`;

/** Whether a verb or a sign stands between a noun and its code. */
export const TELLS =
  /[:=#→–([„“«]|\s-\s|\s(?:is|was|ist|war|lautet|est|c['’]est|était|es|era|fue|é|foi|è|zijn|to|jest|był|było|är|var|sind|are)\s/;

/** What has keys for digits only: doors, cards, telephones. */
const KEYPAD =
  /(?<!\p{L})(?:door|gate|alarm|garage|safe|locker|lockbox|card|phone|sim|keypad|tür|haustür|tor|alarmanlage|tresor|karte|ec-karte|handys?|porte|portail|portillon|l['’]alarme|coffre|carte|téléphone|puerta|portón|portal|edificio|alarma|tarjeta|cajero|móvil|celular|caja|porta|portão|portao|alarme|cartão|cartao|cofre|telemóvel|portone|cancello|dell['’]allarme|allarme|carta|bancomat|cassaforte|telefono|deur|poort|kluis|kaart|pas|telefoon|dörren?|porten|larmet|kortet|mobilen|drzwi|bramy|furtki|alarmu|karty|telefonu|sejfu)(?!\p{L})/iu;

/** "clave del cajero 4821", "senha do cartão 4821": the word for it directly before the digits. */
const OF_KEYPAD = /^\p{L}{3,12} (?:d[aeo]|del|della|van|do) (?:la |de )?\p{L}{4,9},? $/iu;
/** Whether what is said before a code ends in a comma, which joins no other words to it. */
export function endsInComma(said: string): boolean {
  return /,\s*$/.test(said);
}

/** "senha 4471": the word and four to six digits. */
const BARE = /^\p{L}{3,12}(?:\s?:)? $/u;
/** What is locked, in the same sentence, and where it is: "portão lateral, ". */
const OF_LED = /[^.!?;\n]{0,28}$/u;

/**
 * Whether `said`, which stands between a word for "password" and digits, tells that they open such a thing; `led` is
 * what stands before the word.
 */
export function isPinOfThing(said: string, led: string): boolean {
  if (KEYPAD.test(said)) return TELLS.test(said) || OF_KEYPAD.test(said);
  return BARE.test(said) && DOOR.test(OF_LED.exec(led)![0]);
}

/** Doors of houses, not those of programs: "portal" and "safe" have passwords too. */
const DOOR =
  /(?<!\p{L})(?:door|gate|garage|tür|haustür|tor|hoftor|porte|portail|portillon|puerta|portón|verja|porta|portão|portao|garagem|portone|cancello|deur|voordeur|poort|hek|dörren?|porten|grinden|drzwi|bram[aęy]|furtk[aię])(?!\p{L})/iu;
