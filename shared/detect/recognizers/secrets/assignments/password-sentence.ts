import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isPinOfThing } from '../codes/shape.ts';
import { isExamplePassword, isMixed, plausibleBare, plausibleQuoted } from './password-shape.ts';
import { QUOTED_OR_BARE, trimValue } from './setting.ts';

const NOUNS =
  'password passwd pwd pw pass passphrase passcode passwort kennwort contraseña contrasena clave senha passe mdp parola wachtwoord ww lösenord lösenordet losenord hasło haslo'.split(
    ' ',
  );
/** What stands between: "for the VPN", "I use", "wurde heute". */
const WORDS = "(?: [\\p{L}\\d'’.@-]{1,24}){0,6}?";
const VERB =
  "(?:is|was|will be|(?:re)?set to|changed to|updated to|auf|naar|should be|used to be|ist|war|lautet|wäre|est|c['’]est|es|era|será|é|è|eh|to|brzmi|jest|är)(?: now| set to| jetzt| nun| maintenant| ahora| agora| ora| adesso| nu| teraz| currently| still)?";
const QUOTE = '(?:["\'\\x60“„«]|\\*\\*)?';

/** "he will pass. The total is": something else is told. */
const NEXT_SENTENCE = /\p{Ll}{3}[.!?] \p{Lu}/u;

/** "I set the password to …". */
const SETTING = /(?:set|chang|updat|switch)\p{L}{0,4} (?:\p{L}{1,12} ){0,4}$/iu;

/** "my password is hunter2", "das Passwort für das WLAN lautet …", "password → …", in nine languages. */
export const passwordInSentence: Recognizer = {
  id: 'password-sentence',
  effort: 6,
  leadEffort: 6,
  type: 'PASSWORD',
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(
    `\\p{L}{2,14}s?(?: d.ordine)?${WORDS}(?: ${VERB}\\s?:?|['’]s|\\s?(?:->|→|=>|–|:|=)| -)\\s{1,2}${QUOTE}`,
    'iuy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.85,
  validate: isTold,
};

/** "mot de passe provisoire", "contraseña nueva": adjectives that stand behind. */
const PASSING =
  '(?:provisoire|temporaire|actuel|habituel|provisional|temporal|nueva|actual|provis[óo]ri[oa]|temporári[oa]|nova|atual|provvisori[oa]|temporane[oa]|nuova|attuale|tymczasowe|nowe)';
/** Three words in small letters and more, as people choose for guests: "lumbre-y-migas". */
const PHRASE = /^\p{Ll}{3,}(?:[-_.]\p{Ll}{1,}){1,4}[-_.]\p{Ll}{3,}$/u;
const NETWORK = /wi-?fi|wlan|ssid/i;

function isPhraseOfNetwork({ text, anchor, start, end }: Candidate): boolean {
  return (
    PHRASE.test(text.slice(start, end)) &&
    NETWORK.test(text.slice(Math.max(0, anchor - 48), anchor))
  );
}

/** "password hunter2": without a verb only what cannot be a word. */
export const passwordBeside: Recognizer = {
  id: 'password-beside',
  effort: 4,
  type: 'PASSWORD',
  trigger: { kind: 'word', words: NOUNS },
  lead: new RegExp(
    `\\p{L}{2,14}(?: ${PASSING}(?= ))?(?:\\*{0,2}\\s?[|\\t]\\s{0,3}| |\\r?\\n)${QUOTE}`,
    'uy',
  ),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.7,
  validate(candidate) {
    trimValue(candidate);
    const value = candidate.text.slice(candidate.start, candidate.end);
    if (isPhraseOfNetwork(candidate)) return true;
    if (value.length < 6 || !plausibleBare(value) || !isMixed(value)) return false;
    if (!/\d/.test(value) || /[\s:]/.test(value)) return false;
    return candidate.text[candidate.start - 1] !== '\n' || isFormField(candidate);
  },
};

/** A question for it and the next message of a chat: "wifi password?", "[18:05] Ann: hunter22". */
export const passwordAnswered: Recognizer = {
  id: 'password-answered',
  effort: 15,
  leadEffort: 20,
  type: 'PASSWORD',
  trigger: { kind: 'word', words: [...NOUNS, 'lösen', 'lösenkod'] },
  lead: /\p{L}{2,14}[^?\n]{0,32}\?\s{0,2}\r?\n(?:\[?\d[\d.:/, -]{3,20}(?:[ap]\.?m\.?)?\]?[ ]{0,2})?(?:-[ ])?(?:\p{L}[^:\n\d]{0,30}:[ ]{1,2})?/iuy,
  pattern: /[^\s"'`<>]{6,64}(?=[.!]?(?: \p{L}{2,8}){0,2}[.!]?\s{0,2}(?:\n|$))/uy,
  score: 0.75,
  validate(candidate) {
    trimValue(candidate);
    const value = candidate.text.slice(candidate.start, candidate.end);
    return /\d/.test(value) && plausibleBare(value) && isMixed(value);
  },
};

/** "login: admin / hunter2": two values after a word for both. */
export const passwordOfPair: Recognizer = {
  id: 'password-pair',
  type: 'PASSWORD',
  trigger: {
    kind: 'word',
    words:
      'u un portal webportal kundenportal zugang wlan router account konto webmail login credentials creds logins zugangsdaten anmeldedaten identifiants credenciales credenciais credenziali inloggegevens inloggningsuppgifter logowania pass password passwort passwd pw'.split(
        ' ',
      ),
  },
  lead: /(?:un?\s?[:=]\s?[\w.@+-]{2,48}[\s,;/|]{1,3}(?:p|pw|pass)\s?[:=]\s?["'`]?|[\p{L}]{2,20}(?: (?:details|data|info))?(?: (?:are|is|sind|sont|son|são|sono|zijn|är|to))?\s?[:=]?\s{1,2}["'`]?(?!(?:log-?in|user(?:name)?|name|password|passwort|pass|pw|pin|benutzer|utente|usuario)["'`]?\s?[:|])[\w.@+-]{2,48}["'`]?\s?[/:|]\s?["'`]?)/uy,
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  score: 0.75,
  validate(candidate) {
    trimValue(candidate);
    const value = candidate.text.slice(candidate.start, candidate.end);
    return value.length >= 6 && plausibleBare(value) && isMixed(value) && !/[/:]/.test(value);
  },
};

/** A label on a line of its own, the value on the next. */
function isFormField({ text, anchor, end }: Candidate): boolean {
  const opensLine = anchor === 0 || text[anchor - 1] === '\n';
  return opensLine && (end === text.length || /\s/.test(text[end]!));
}

function isTold(candidate: Candidate): boolean {
  const { text, anchor, start } = candidate;
  const said = text.slice(anchor, start);
  if (/^clave (?:de )?api/i.test(said) || NEXT_SENTENCE.test(said)) return false;
  if (isExamplePassword(candidate)) return false;
  const before = text.slice(Math.max(0, anchor - 32), anchor);
  if (/(?:user(?:name)?|login|id|e-?mail)\s?[/&+|]\s?$/i.test(before)) return false;
  if (
    / to\s+\W?$/i.test(said) &&
    !/^has[lł]o|(?:set|changed|updated) to/i.test(said) &&
    !SETTING.test(before)
  ) {
    return false;
  }
  if (/["'`“„«]$/.test(said)) return plausibleQuoted(text.slice(start, candidate.end));
  trimValue(candidate);
  const value = text.slice(start, candidate.end);
  // "passcode is 4821" is a PIN's business, `password FROM users WHERE id = 4821` nobody's.
  if (/^\d+$/.test(value) && /^pass(?:code)?(?!\p{L})|\s\p{L}+\s?=/iu.test(said)) return false;
  if (/^\d{4,8}$/.test(value) && isPinOfThing(said, before)) return false;
  return plausibleBare(value) && (isMixed(value) || /\d|[^\p{L}\d'’.,-]/u.test(value));
}
