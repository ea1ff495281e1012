import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { isMixed, plausibleBare } from './password-shape.ts';
import { QUOTED_OR_BARE, trimValue } from './setting.ts';

const NOUNS =
  'password passwd pwd pw passphrase passwort kennwort contraseña contrasena clave senha passe mdp parola wachtwoord ww lösenord lösenordet losenord lösen lösenkod hasło haslo haslem hasłem'.split(
    ' ',
  );
/** Whose or what for: "of the camera", "del router", "vom Gästezimmer". */
const WORDS = "(?: [\\p{L}'’.-]{1,20}){0,5}?";
const QUOTE = '["\'`“„«]?';
/** The word that follows has a digit: others are no passwords, and most words have none. */
const AHEAD = '(?=[^\\s\\d]{0,40}\\d)';
const SHORTEST = 6;

/** "the camera's password (X) will be changed", "das Kennwort, X, gilt ab": the value apart from the sentence. */
export const passwordApart: Recognizer = {
  id: 'password-apart',
  type: 'PASSWORD',
  effort: 8,
  leadEffort: 5,
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(`\\p{L}{2,14}(?: d.ordine)?${WORDS}(?: ?[([]|,) ?${QUOTE}${AHEAD}`, 'iuy'),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.75,
  validate(candidate) {
    const { text, anchor, start } = candidate;
    if (!isApart(candidate)) return false;
    return /[([]\S?$/.test(text.slice(anchor, start)) || isDrawn(writtenOf(candidate));
  },
};

/** "hasło do sieci X", "contraseña del router X": only words between, so the value has to be unlike any. */
export const passwordForThing: Recognizer = {
  id: 'password-for',
  type: 'PASSWORD',
  effort: 6,
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(
    `\\p{L}{2,14} (?:for|of|to|für|vom|von|zum|pour|de|du|del|da|do|di|voor|van|till|na|do|w)(?: [\\p{L}'’-]{1,20}){1,3}? ${QUOTE}${AHEAD}`,
    'iuy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.7,
  validate: (candidate) => {
    if (!isApart(candidate) || !isDrawn(writtenOf(candidate))) return false;
    return !OTHER_KEY.test(candidate.text.slice(candidate.anchor, candidate.start));
  },
};

const CHANGED =
  /(?:chang|reset|updat|rotat|(?<!\p{L})set(?:s|ting)?(?!\p{L})|geänder|änder|zurück|gesetzt|setz|cambi|rese?te|reinici|restable|(?<!\p{L})(?:puso|puse|pusieron|pus|pôs|mis|mise|met|metto|messo|zet|stel|satte)(?!\p{L})|mud[aoe]|alter[aeo]|troc[aou]|redefin|modifi|réinitialis|imposta|aggiorna|reimposta|gewijzig|verander|gezet|byt|ändra|återställ|zmian|zmien|zmień|ustaw)/iu;
const REACH = 48;

/** "le reseteó la clave a X", "po zmianie hasła na X", "changed the password to X": nothing stands between. */
export const passwordChanged: Recognizer = {
  id: 'password-changed',
  type: 'PASSWORD',
  effort: 4,
  trigger: { kind: 'word', words: [...NOUNS, 'hasła'] },
  lead: new RegExp(
    `\\p{L}{2,14} (?:to|auf|zu|à|en|a|por|para|em|con|in|su|naar|op|till|na)(?: (?:the|that|this))? ${QUOTE}${AHEAD}`,
    'iuy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.78,
  validate: (candidate) => {
    const { text, anchor } = candidate;
    return isApart(candidate) && CHANGED.test(text.slice(Math.max(0, anchor - REACH), anchor));
  },
};

/** The Spanish word for a password is one for other keys too. */
const OTHER_KEY =
  /^clave (?:de |del )?(?:api|producto|licencia|activación|reserva|cliente|cuenta)/i;

/** Takes the end of a sentence off a value, and tells whether it may stand apart from one. */
export function isApart(candidate: Candidate): boolean {
  trimValue(candidate);
  const value = writtenOf(candidate);
  if (value.length < SHORTEST || !/\d/.test(value) || /[\s:@]|^[A-Z]{2,5}-?\d+$/.test(value))
    return false;
  return isMixed(value) && plausibleBare(value) && !isGerman(candidate);
}

/** A sign that passwords have, or letters and digits that change places more than names let them. */
export function isDrawn(value: string): boolean {
  return (
    /[!#$%*+?&^~=_]/.test(value) ||
    (value.match(/\p{L}(?=\d)|\d(?=\p{L})/gu)?.length ?? 0) > 2 ||
    MIXED_CASES.test(value)
  );
}

/** "kpXoDHXNwpT7": capitals here and there, and no word between them as in names of programs. */
const MIXED_CASES = /^(?=.{10})(?=.*\d)(?!.*[a-z]{3})(?=.*[a-z][A-Z].*[a-z][A-Z])[A-Za-z\d]+$/;

const SWEDISH = /(?<!\p{L})(?:med|och|nytt|samma|gemensamt|mitt|vårt|wifi-?|är) ?$/iu;

/** "Gleichung lösen, 3x+5": in Swedish the word is a noun. */
function isGerman({ text, anchor }: Candidate): boolean {
  if (!/^lösen(?!\p{L})/iu.test(text.slice(anchor, anchor + 6))) return false;
  return !SWEDISH.test(text.slice(Math.max(0, anchor - 12), anchor));
}

const KEY =
  '(?:contraseña|clé|cle|code|key|clave|chave|chiave|código|codice|kod|klucz|nyckel|sleutel|schlüssel)';
/** "mot de passe wifi X", "la pass del wi-fi e X": the word for it stands before the network. */
const PASSWORD_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${NOUNS.join('|')}|pass)(?: (?:for|for the|fürs|für das|vom|du|de|del|do|da|della|van|van de|till|för))? $`,
  'iu',
);
/** A word, digits, perhaps a sign: "sunnyside12!". */
const WORD_AND_DIGITS =
  /^(?!wpa|wifi|android|windows)(?:\p{L}{4,}\d{2,6}\p{L}{0,12}[!.]?|\p{L}{2,}\d{3,6}!?)$/iu;
/** What follows tells that the name of the network was meant. */
const THEN_PASSWORD =
  /^["'”»]?\s{0,2}[/|,;–-]?\s{0,2}(?:pass|pw|mdp|kennwort|contrase|clave|senha|wachtw|ww|l[öo]sen|has[lł]o)/iu;
/** "le wifi c'est X" names no key, and tells one. */
const IS = /[:=]|(?<!\p{L})(?:is|ist|est|es|é|è|är|to)(?!\p{L})/iu;
/** "wifi con r0cket_913": only a value that nothing but a key is. */
const WITH = /(?<!\p{L})(?:with|mit|avec|con|com|met|med) \W?$/iu;
const DIGIT_IN_WORD = /^(?=.{8})(?:.*\p{Ll}\d\p{Ll}.*\d|.*\d.*[!#$%*+?&^~=]|.*[!#$%*+?&^~=].*\d)/u;
const HAS_SIGN = /^(?!wpa)(?=.{8})(?=.*\p{L}{2})(?:.*\d.*[!#$%*?&^~]|.*[!#$%*?&^~].*\d)/iu;
const ENDS = /^["'”»]?(?:[,;]|\.?\s*(?:$|\n))/;
/** "TP-Link_5G", "casa_24": parts with a stroke between. */
const NAME_OF_NETWORK = /^[\p{L}\d]+(?:[_-][\p{L}\d]+)+$/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}.*\d/u;
/** "wifi upstairs: X", "le wifi du bungalow, c'est X": where it is, before a sign or a verb. */
const WHERE =
  "(?: [\\p{L}'’-]{1,14}){1,4}(?= ?[:=]|,? (?:is|ist|lautet|est|c['’]est|es|é|è|är|to) )";
const HAS_WHERE = /^\S+(?: [\p{L}'’-]{1,14}){2}|^\S+ [\p{L}'’-]{1,14} ?[:=]/u;
const KEY_INSIDE = new RegExp(KEY, 'iu');
const KEY_BEFORE = new RegExp(
  `(?<!\\p{L})${KEY}(?: (?:du|de|del|do|da|della|dell|för|till|van|zum|vom))? $`,
  'iu',
);

/** "la clé wifi : X", "WLAN-Schlüssel X", "wifi code is X": what networks call a password. */
export const networkKey: Recognizer = {
  id: 'password-network',
  type: 'PASSWORD',
  effort: 4,
  trigger: { kind: 'word', words: ['wifi', 'wi', 'wlan', 'wpa', 'wpa2', 'wpa3'] },
  lead: new RegExp(
    `(?:wi-?fi|wlan|wpa\\d?)(?:[- ]?${KEY}|${WHERE})?(?: ?[:=]|,? (?:is|ist|lautet|est|c['’]est|es|é|è|e|är|to|with|mit|avec|con|com|met|med))? ${QUOTE}${AHEAD}`,
    'iuy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.75,
  validate: (candidate) => {
    if (!isApart(candidate)) return false;
    const value = writtenOf(candidate);
    const { text, anchor, start } = candidate;
    const led = text.slice(Math.max(0, anchor - 32), anchor);
    if (PASSWORD_BEFORE.test(led)) return isDrawn(value) || WORD_AND_DIGITS.test(value);
    if (!isDrawn(value) && !CAPITAL_INSIDE.test(value)) return false;
    const said = text.slice(anchor, start);
    if (WITH.test(said)) return DIGIT_IN_WORD.test(value);
    if (KEY_INSIDE.test(said) || KEY_BEFORE.test(led)) return true;
    const behind = text.slice(candidate.end, candidate.end + 12);
    if (!isDrawn(value) || THEN_PASSWORD.test(behind)) return false;
    // "wifi X": told in a note, and no name of a network.
    if (!IS.test(said)) return HAS_SIGN.test(value) && ENDS.test(behind);
    return !HAS_WHERE.test(said) || !NAME_OF_NETWORK.test(value);
  },
};

/** "med lösen X": nothing stands between. */
export const swedishPassword: Recognizer = {
  ...passwordForThing,
  id: 'password-losen',
  trigger: { kind: 'word', words: ['lösen', 'lösenkod'] },
  lead: new RegExp(`\\p{L}{5,8}:? ${QUOTE}${AHEAD}`, 'iuy'),
  validate: isApart,
};

/** A name to log in with, right before the stroke. */
const USER_BEFORE = /(?:^|[\s"'(,:])[\p{L}\d][\p{L}\d._@+-]{2,47}["'`]?$/u;

/** "je me connecte avec junior_mur44 / kT97T1lYO7": a name and what nothing but a password is, where somebody logs in. */
export const passwordBehindUser: Recognizer = {
  id: 'password-behind-user',
  type: 'PASSWORD',
  trigger: { kind: 'sign', signs: '/', back: /[ ]/, maxBack: 1 },
  lead: / \/ ["'`]?/y,
  pattern: /(?=[^\s/]{0,31}\d)(?=[^\s/]{0,31}\p{L})[^\s"'`<>,;/]{8,32}/uy,
  requires:
    'login logs logged logge anmelden anmeldung einloggen eingeloggt zugang zugangsdaten connecte connexion identifiants acceso accedo credenciales acesso credenciais accesso credenziali inlog inloggen ingelogd inloggegevens logga loggar inlogg inloggning logowanie loguję loguje dane portaal portalen passwords passwörter wachtwoorden contraseñas senhas lösenord hasła'.split(
      ' ',
    ),
  score: 0.72,
  validate: (candidate) => {
    const { text, anchor } = candidate;
    if (!isApart(candidate) || !isDrawn(writtenOf(candidate))) return false;
    return USER_BEFORE.test(text.slice(Math.max(0, anchor - 50), anchor - 1));
  },
};
