import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isApart } from './password-apart.ts';

const VALUE = '(?<=^|[\\s(])(["\'`“„«]?)([^\\s"\'`<>,;:=“”„«»]{6,40})["\'`“”»]?';
const LINK =
  "(?: is|,? as| ist|,? als| est| c['’]est|,? comme| es|,? como| é| è|,? come| är|,? som| to|,? jako)";
const OWNER =
  '(?: (?:the|my|your|our|his|her|new|das|mein|dein|unser|ihr|le|mon|ton|notre|mot|de|la|mi|tu|su|a|minha|tua|sua|il|mia|het|mijn|ons|mitt|ditt|moje|nasze))?';
/** "wifi", "admin": what the password is for. */
const THING = '(?:[ -](?:wi-?fi|wlan|admin|login|router|email|guest|mot|de|gäste)){0,2}[ -]?';
const BEFORE = new RegExp(`${VALUE}${LINK}${OWNER}${OWNER}${THING}$`, 'iu');
const REACH = 84;
/** Nothing is said about the password itself: "is the password hash". */
const ENDS =
  /\p{L}{4,11}(?=[.,;!?)]|\s{0,2}(?:\n|$)| (?:for|and|on|für|und|pour|du|et|para|del|do|e|per|voor|en|för|och|till|i)(?!\p{L}))/uy;

/** "Harbour_91 is the password", "Wolke44 ist das Passwort": the value before its word. */
export const passwordBefore: Recognizer = {
  id: 'password-before',
  type: 'PASSWORD',
  effort: 8,
  trigger: {
    kind: 'word',
    words:
      'password passwort kennwort passe contraseña clave senha wachtwoord lösenord lösenordet hasło'.split(
        ' ',
      ),
  },
  notAfter: /[^ -]/,
  pattern: ENDS,
  score: 0.75,
  validate: takeValueBefore,
};

function takeValueBefore(candidate: Candidate): boolean {
  const { text, anchor } = candidate;
  const from = Math.max(0, anchor - REACH);
  const match = BEFORE.exec(text.slice(from, anchor));
  if (!match || !/\d/.test(match[2]!)) return false;
  candidate.start = from + match.index + match[1]!.length;
  candidate.end = candidate.start + match[2]!.length;
  return isApart(candidate);
}
