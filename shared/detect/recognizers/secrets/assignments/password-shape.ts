import type { Candidate } from '../../../engine/recognizer.ts';
import { isProgramLiteral } from '../../program-literal.ts';
import { plausibleSecret } from '../plausible.ts';

const CODE =
  /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)+$|^[A-Za-z_$][\w$.]*\[|^[{%:@&|!]\w*[}%]?$|^[-+*/|=]+$|^(?:new|await|async|function|return|typeof|import|class|const|let|var|if|for|while|throw|yield|def|func|string|number|boolean|bool|char|int|object|array|text|varchar|buffer|uint8array)\b/i;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|\w{2,8}:\/\/)/;
const WORD =
  /^(?:enter|type|enable[d]?|disable[d]?|change[d]?|update[d]?|prompt|input|field|value|hash(?:ed)?|user(?:name)?|admin|login|email|name|root|default|auto|basic|plain|text|optional|same|please|must|should|will|can|for|and|with|from|this|that|is|are|was|has|your|my|our|their|new|old|current|confirm|reset|forgot(?:ten)?|strength|policy|protected|manager|based|only|here|below|above|okay|fine|good|weak|strong|unknown|private|public|local|later|sent|set|unset|on|off|check|error|fail(?:ed|ure)?|success|valid|match(?:es)?|mismatch|too|also|via|using|see|ask|critical|high|low|medium|ignored?|skip(?:ped)?|keep|all|per|by)$/i;
const SELF =
  /pass(?:wor[dt]|wd|phrase|code)?s?$|pwd$|secret$|token$|wachtwoord|contrase|lösenord|hasło|senha|mot de passe/i;
const FORMAT =
  /^(?:(?:min|max)\d|sha-?\d+|md5|base-?64|utf-?8|2fa|mfa|aes[-\d]*|rsa[-\d]*|bcrypt\d?|argon2\w*|pbkdf2\w*|oauth2?|http\/?\d*|tls[\d.v]*|\d+[- ]?(?:char|zeichen|stellig|digit|bit|byte|caract|carat|teken|tecken|znak|min|hour|day|sec|x|px|em|rem|pt|ms|s$|[kmg]i?b)\w*|v?\d+(?:\.\d+)+)/i;

/** Whether a value between quotes that was assigned to a password can be one. */
export function plausibleQuoted(value: string): boolean {
  if (!plausibleSecret(value) || PATH.test(value)) return false;
  if (isCode(value) && !/\d/.test(value)) return false;
  if (/\s/.test(value)) return isPassphrase(value, ' ');
  if (/^\p{L}+$/u.test(value)) return /^\p{Ll}{5,}$/u.test(value) && !isWord(value);
  if (/^[\p{L}._-]+$/u.test(value)) return isPassphrase(value, '-', 3);
  return true;
}

/** The same for a value without quotes, where code and prose look much alike. */
export function plausibleBare(value: string): boolean {
  if (!plausibleSecret(value) || PATH.test(value) || isCode(value)) return false;
  if (/[()[\]{}|\\]/.test(value) && !isMixed(value)) return false;
  if (/^\d+$/.test(value)) return true;
  return isMixed(value) || isPassphrase(value, '-');
}

/** Letters only: a password where nothing else can stand, a word or a name of the program elsewhere. */
export function plausibleWord(value: string): boolean {
  return /^\p{L}{5,}$/u.test(value) && plausibleSecret(value) && !isWord(value) && !isCode(value);
}

/** Letters together with digits or signs, as no word of a language and few names of a program. */
export function isMixed(value: string): boolean {
  if (FORMAT.test(value)) return false;
  return /\p{L}/u.test(value) && /\d|[!@#$%^&*+?~=]/.test(value);
}

/** `horse1315$`: names of programs end with digits or with `$`. */
const NO_NAME = /\d\$$/;

function isCode(value: string): boolean {
  return (
    (CODE.test(value) && !NO_NAME.test(value)) ||
    (SELF.test(value) && /^[\p{L}._ -]+$/u.test(value))
  );
}

function isWord(value: string): boolean {
  return WORD.test(value);
}

/** Words in small letters, as diceware makes them. */
function isPassphrase(value: string, separator: string, least = 4): boolean {
  const words = value.split(separator);
  return words.length >= least && words.every((word) => /^[a-z]{3,12}\d?$/.test(word));
}

/** What programs put where the password of a test or an example goes: `secret123`, `pass1`. */
const EXAMPLE =
  /^(?:(?:my|real|some|super|the|top)[-_]?)?(?:secret[-_]?\d{0,4}(?:[-_]\w+)?|pass(?:word)?[-_]?\d{1,4}|test[-_]?\d{1,4}|1?234567890?)$/i;

export function isExamplePassword(candidate: Candidate): boolean {
  const value = candidate.text.slice(candidate.start, candidate.end);
  return EXAMPLE.test(value) && isProgramLiteral(candidate);
}
