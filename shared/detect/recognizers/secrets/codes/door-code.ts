import { isWordCode } from '../../../engine/chars.ts';
import type { Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../../personal/vocabulary.ts';
import { CODE } from './shape.ts';

const NO_MEASURE = '(?! ?(?:mm|cm|kg|km|m|kr|zł|euros?|eur|watt|kw)(?!\\p{L}))';
const PATTERN = new RegExp(`${CODE}${NO_MEASURE}`, 'uy');
/** What is locked. */
const LOCKED = new WordSet(
  words(`door gate garage safe locker lockbox lock shed padlock barrier
    tür tor tresor schloss schranke keller porte portail portillon barrière coffre cadenas local puerta portón verja cancela candado caja trastero garaje
    porta portão portao cofre cadeado garagem portone cancello cassaforte lucchetto deur poort hek kluis slot berging
    dörren porten grinden låset skåpet garaget drzwi brama bramka furtka sejf kłódka szlaban garaż
    alarm alarmanlage alarme alarma allarme larmet phone tablet handy téléphone móvil celular telemóvel telefono cellulare telefoon telefonen mobilen telefon`),
);
/** Haustür, garagedeur: the last part says it. */
const COMPOUND = /.(?:tür|tor|deur|dörren)$/i;
const REACH = 56;

/** "the gate opens with 4821", "la porte s'ouvre avec le 4821", "brama otwiera się kodem 4821". */
export const opensWith: Recognizer = {
  id: 'code-opens-with',
  type: 'PIN',
  effort: 6,
  leadEffort: 3,
  trigger: {
    kind: 'word',
    words: words(
      'opens open opened unlocks locked gesperrt verriegelt vergrendeld verrouillé bloqueado bloccato låst öppnar öffnet öffnen auf geht ouvre ouvrent abre abren abrem abrir apre aprono aprire open opengaat gaat öppnas öppnar otwiera otwierają otworzysz',
    ),
  },
  lead: /\p{L}{3,10}(?: [\p{L}'’]{1,12}){0,3}? (?:with|using|mit|avec|con|col|com|met|med|kodem|na)(?: (?:the|dem|der|le|la|el|il|de|het|den|o|code|código|codice|kod|koden|pin|kodem)){0,4} ["'„“«]?(?=\d)/iuy,
  pattern: PATTERN,
  score: 0.8,
  validate: ({ text, anchor }) => isLockedBefore(text, anchor),
};

/** Whether one of the words shortly before is something that is locked. */
function isLockedBefore(text: string, before: number): boolean {
  const limit = Math.max(0, before - REACH);
  let at = before;
  while (at > limit) {
    while (at > limit && !isWordCode(text.charCodeAt(at - 1))) at--;
    const end = at;
    while (at > limit && isWordCode(text.charCodeAt(at - 1))) at--;
    if (LOCKED.has(text, at, end) || COMPOUND.test(text.slice(at, end))) return true;
  }
  return false;
}

/** … and locks that have nothing else. */
const KEY_SAFES = [
  'key ?(?:safe|box)|lock ?box',
  'schlüssel(?:tresor|kasten|box|safe)',
  '(?:bo[iî]te|bo[iî]tier|coffret?) [àa] cl[ée]s?',
  'caja de (?:las? )?llaves?',
  '(?:cofre|caixa) d[aeo]s? chaves?',
  'cassetta (?:dell[ae] |di )?chiav[ei]',
  'sleutel(?:kluis(?:je)?|kast(?:je)?|box)',
  'nyckel(?:skåp(?:et)?|box|gömma)',
  'skrzynk[aię] na klucze|skrytk[aię] na klucze',
  // What visitors type into.
  'domofonu?|kodofon|videoportero|portero automático|citofono|interphone|digicode|keypad|tastierino|codeklavier|kodlås(?:et)?|klawiatura przy \\p{L}{4,9}',
  'caja fuerte|cassetta di sicurezza|coffre-fort|cassaforte|zimmersafe|kassaskåp(?:et)?|kluis(?:je)?|sejf(?:u|ie)?',
  '(?:zahlen|fahrrad|vorhänge)schloss|(?:combination|bike) lock|cadenas|candado|cadeado|lucchetto|(?:cijfer|hang|fiets)slot|(?:kombinations|häng|cykel)lås(?:et)?|kłódk[ai]',
].join('|');

/** "am Fahrrad", "de la moto". */
const OF_WHAT = "(?: [\\p{L}'’]{1,14}){0,3}?";

/** "Key safe: 4821", "Sleutelkluis: 4821": a box that has nothing but a code. */
export const keySafe: Recognizer = {
  id: 'code-key-safe',
  type: 'PIN',
  effort: 4,
  trigger: {
    kind: 'word',
    words: words(
      'key keysafe keybox lock lockbox schlüsseltresor schlüsselkasten schlüsselbox schlüsselsafe boîte boite boîtier boitier caja cofre caixa cassetta sleutelkluis sleutelkluisje sleutelkast sleutelkastje sleutelbox nyckelskåp nyckelskåpet nyckelbox nyckelgömma skrzynka skrzynki zahlenschloss fahrradschloss vorhängeschloss combination bike cadenas candado cadeado lucchetto cijferslot hangslot fietsslot kombinationslås kombinationslåset hänglås hänglåset cykellås cykellåset kłódka kłódki skrytka skrytkę domofon domofonu kodofon videoportero portero citofono interphone digicode keypad tastierino kodlås kodlåset klawiatura coffre cassaforte zimmersafe kassaskåp kassaskåpet kluis kluisje sejf sejfu',
    ),
  },
  lead: new RegExp(
    `(?:${KEY_SAFES})${OF_WHAT}(?: code| kod| código| codice)?(?: ?[:=–-]| [(]| (?:is|ist|est|es|é|è|är|to))? ?["'„“«(]?(?<!\\p{L})(?=[A-D]?\\d)`,
    'iuy',
  ),
  pattern: PATTERN,
  score: 0.8,
};

const DOORS = words(
  `gate door garage alarm safe barrier tor haustür tür garage tresor alarmanlage schranke porte portail portillon alarme coffre puerta portón verja alarma garaje
  porta portão portao cofre alarme garagem portone cancello allarme cassaforte poort hek deur voordeur kluis alarm porten grinden larmet dörren garaget brama bramka furtka alarm sejf szlaban klatka`,
);

/** "new codes: the gate is 4821, the alarm 7396": where codes are spoken of, a door and digits are enough. */
export const doorOfCodes: Recognizer = {
  id: 'code-of-door',
  type: 'PIN',
  effort: 2,
  trigger: { kind: 'word', words: DOORS },
  notAfter: /[\w-]/,
  lead: /\p{L}{2,12}(?: (?:is|has|gets|now|ist|hat|bekommt|jetzt|a|est|tiene|es|tem|é|ha|è|krijgt|nu|är|får|har|ma|to|teraz)){0,4}(?: (?:i huset|hemma|at home|im haus|de la maison|de (?:la )?casa|d[ai] casa|thuis|in huis|w domu))?(?: ?[:=–-])? ?["'„“«(]?(?=\d)/iuy,
  pattern: PATTERN,
  requires: words(
    'code codes kod kody koder koderna koden códigos codigos codici codes pins digicodes digicode portkod portkoden pincode sleutelkast sleutelkastje schlüsselkasten nyckelskåp',
  ),
  score: 0.75,
};

/** "larm 2510, nyckel hos Maj": told to who looks after a house. Clocks ring at full and half hours. */
export const alarmOfHouse: Recognizer = {
  id: 'code-of-alarm',
  type: 'PIN',
  trigger: {
    kind: 'word',
    words: words('alarm alarmanlage alarme alarma allarme larm larmet alarmet'),
  },
  notAfter: /[\w-]/,
  lead: /\p{L}{4,11}:? (?=\d)/uy,
  pattern:
    /(?!(?:19|20)\d\d(?!\d)|(?:[01]\d|2[0-3])[0-5][05](?!\d))\d{4,6}#?(?=["'”»)]?(?:[,;!?]|\.?(?:\s{0,2}$|\n|\. )))/uy,
  requires: words(
    `key keys wifi wlan router password passwords schlüssel nachbar nachbarin nachbarn passwort clé clés voisin voisine llave llaves vecino vecina chave chaves vizinho vizinha
    chiave chiavi vicino vicina sleutel sleutels buurman buurvrouw wachtwoord wachtwoorden pasje nyckel nyckeln grannen portkod klucz klucze sąsiad sąsiadka sąsiadki hasło domofon`,
  ),
  score: 0.72,
};

/** "front door: 4417#": the sign of a keypad tells it. */
export const doorWithSign: Recognizer = {
  id: 'code-door-sign',
  type: 'PIN',
  effort: 2,
  trigger: doorOfCodes.trigger,
  notAfter: /[\w-]/,
  ...(doorOfCodes.lead && { lead: doorOfCodes.lead }),
  pattern: /\d{4,6}#(?!\w)/y,
  score: 0.8,
};

/** "il portone è 8309", "the gate is 4821": with a verb and nothing behind, no other word is needed. */
export const doorIs: Recognizer = {
  id: 'code-door-is',
  type: 'PIN',
  effort: 2,
  trigger: {
    kind: 'word',
    words:
      words(`gate tor haustür kellertür garagentor portail portillon portón verja portão portao portone cancello
      poort hek voordeur buitendeur achterdeur porten grinden brama bramka furtka`),
  },
  notAfter: /[\w-]/,
  lead: /\p{L}{2,12}(?: \p{L}{3,12})? (?:is|ist|est|es|é|è|e'|är|to)(?: now| still| jetzt| noch| nu| nog| ora| agora| ahora| teraz)? ["'„“«]?(?=\d)/iuy,
  pattern:
    /(?!(?:19|20)\d\d(?!\d)|\d{2,4}00(?!\d))\d{4,6}#?(?=["'”»]?(?:[,;!?)]|\.?(?:\s{0,2}$|\n|\. )| (?:gevolgd|then|and|dann|und|puis|et|y|e|en|och|i|oraz|followed)(?!\p{L})))/uy,
  score: 0.72,
};

/** "kod do wózkarni 2580? – nie, zmienił na 7316", "the gate code was changed to 7316". */
export const codeChanged: Recognizer = {
  id: 'code-changed',
  type: 'PIN',
  effort: 4,
  leadEffort: 2,
  trigger: {
    kind: 'word',
    words:
      words(`changed reset geändert changé cambió cambiado cambiaron cambiato cambiata mudou mudaram mudado alterado trocaram gewijzigd veranderd
      ändrat ändrade ändrad bytt bytte zmienił zmieniła zmienili zmieniono zmieniony`),
  },
  lead: /\p{L}{4,12}(?: \p{L}{1,10}){0,2}? (?:to|auf|zu|in|en|par|por|para|a|con|naar|till|mot|na) (?=\d)/iuy,
  pattern: new RegExp(`(?!(?:19|20)\\d\\d(?!\\d))${CODE}${NO_MEASURE}`, 'uy'),
  score: 0.75,
  validate: ({ text, anchor, end }) => {
    const before = text.slice(Math.max(0, anchor - CHAT_REACH), end);
    return CODE_BEFORE.test(before) && OPENED.test(before);
  },
};

const CHAT_REACH = 120;
const CODE_BEFORE =
  /(?<!\p{L})(?:codes?|pin|kod[uy]?|koden|códigos?|codigo|codic[ei]|combina\p{L}{3,6}|\p{L}{3,9}(?:code|kod|koden))(?!\p{L})/iu;
/** Doors and rooms that the code of a house opens, in the words of access codes. */
const OPENED =
  /(?<!\p{L})(?:front ?door|door|gate|alarm|garage|house|bike|tür|haus|tor|keller|port(?:e|ail|illon|ón|al|ão|ao|one|en|kod)|puert|verja|cancell|allarm|deur|poort|hek\b|schuur|huis|dörr|grind|förråd|larm|tvätt|drzwi|bram|furt|klatk|wózk|rowerow|piwnic|domofon|szlaban|sejf|kłódk)/iu;
