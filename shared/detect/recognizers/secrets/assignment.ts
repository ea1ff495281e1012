import type { Recognizer } from '../../engine/recognizer.ts';
import { entropy, plausibleSecret } from './plausible.ts';

const PASSWORD_WORDS = (
  'password passwd pwd pass passphrase passcode pin userpassword dbpassword mypassword ' +
  'passwort kennwort contraseña clave senha motdepasse parola wachtwoord lösenord hasło'
).split(' ');
const KEY_WORDS = 'key apikey token secret accesskey secretkey authtoken accesstoken bearer'.split(
  ' ',
);

const GLUE = String.raw`\p{L}{3,14}["'\x60]?\s{0,3}(?:[:=]|:=|=>|->)\s{0,3}`;
const VALUE_END = String.raw`[^\s"'\x60,;<>]{4,256}`;
const MIN_TOKEN_ENTROPY = 3;
const MIN_TOKEN_LENGTH = 16;

/** `password = …`, `"pwd": "…"`, `DB_PASSWORD=…`, with blanks, references and code left out. */
export const passwordAssignment: Recognizer = {
  id: 'password-assignment',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: PASSWORD_WORDS },
  lead: new RegExp(`${GLUE}["'\x60]?`, 'uy'),
  pattern: new RegExp(VALUE_END, 'y'),
  score: 0.9,
  validate: (candidate) => {
    trimSentenceEnd(candidate);
    const { text, start, end } = candidate;
    return plausibleSecret(text.slice(start, end)) && !isIdentifier(text, start, end);
  },
};

/** "my password is hunter2": in a sentence the value must not be a plain word. */
export const passwordInSentence: Recognizer = {
  id: 'password-sentence',
  type: 'PASSWORD',
  trigger: { kind: 'word', words: PASSWORD_WORDS },
  lead: /\p{L}{3,14} (?:is|was|ist|lautet|est|es|é|è|to|jest|är)\s?:? ["'`]?/uy,
  pattern: new RegExp(VALUE_END, 'y'),
  score: 0.85,
  validate: (candidate) => {
    trimSentenceEnd(candidate);
    const value = candidate.text.slice(candidate.start, candidate.end);
    return plausibleSecret(value) && /\d|[^\p{L}\d'’.,-]|\p{Ll}\p{Lu}/u.test(value);
  },
};

/** `API_KEY=…`, `"token": "…"`, `Authorization: Bearer …`: long and random enough to be one. */
export const keyAssignment: Recognizer = {
  id: 'key-assignment',
  type: 'API_KEY',
  trigger: { kind: 'word', words: KEY_WORDS },
  lead: new RegExp(`(?:${GLUE}|bearer )["'\x60]?`, 'iuy'),
  pattern: /[\w+/.~-]{16,256}={0,2}/y,
  score: 0.8,
  validate: ({ text, start, end }) => {
    const value = text.slice(start, end);
    if (value.length < MIN_TOKEN_LENGTH || !plausibleSecret(value)) return false;
    return /\d/.test(value) && /[A-Za-z]/.test(value) && entropy(value) >= MIN_TOKEN_ENTROPY;
  },
};

/** `password: PasswordType,` in code: unquoted, letters only, with a capital inside. */
function isIdentifier(text: string, start: number, end: number): boolean {
  if (/["'\x60]/.test(text.charAt(start - 1))) return false;
  return /^[A-Za-z]+$/.test(text.slice(start, end)) && /[A-Z]/.test(text.slice(start, end));
}

function trimSentenceEnd(candidate: { text: string; start: number; end: number }): void {
  while (
    candidate.end > candidate.start + 1 &&
    /[.)\]}]/.test(candidate.text[candidate.end - 1]!)
  ) {
    candidate.end--;
  }
}
