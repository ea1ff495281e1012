import type { Recognizer } from '../../../engine/recognizer.ts';
import { isApart } from './password-apart.ts';
import { QUOTED_OR_BARE } from './setting.ts';

const QUOTE = '["\'`“„«]?';
/** What is behind the sign or the word has a digit. */
const AHEAD = '(?=[^\\s\\d]{0,40}\\d)';
const ADDRESS = '(?<=[\\w.-]@[\\w-]{2,40}\\.\\p{L}{2,8} ?)[/|] ?';
const TRIED = '\\p{L}{4,11} (?:it with |avec |con |mit |com |met |med )?';

/** "anna@mail.example / X", "the account is locked, I tried X": behind an address of mail, and what did not open an account. */
export const passwordOfAccount: Recognizer = {
  id: 'password-account',
  type: 'PASSWORD',
  effort: 4,
  trigger: [
    { kind: 'sign', signs: '/|' },
    {
      kind: 'word',
      words:
        'tried entered typed versucht probiert eingegeben essayé tapé saisi probé puse tentei digitei provato inserito geprobeerd ingevoerd provade testade próbowałem próbowałam wpisałem wpisałam'.split(
          ' ',
        ),
    },
  ],
  lead: new RegExp(`(?:${ADDRESS}|${TRIED})${QUOTE}${AHEAD}`, 'iuy'),
  pattern: new RegExp(QUOTED_OR_BARE, 'y'),
  requires:
    'login log account user username password konto benutzer kennwort passwort anmelden compte identifiant passe mail boîte correo cuenta usuario clave contraseña conta senha utilizador usuário utente accesso wachtwoord gebruiker inloggen lösenord hasło użytkownik locked gesperrt bloqué bloqueada bloccato geblokkeerd zablokowane'.split(
      ' ',
    ),
  score: 0.75,
  validate: (candidate) =>
    isApart(candidate) && hasSign(candidate.text.slice(candidate.start, candidate.end)),
};

/** A sign that no file, version or name of a variable has. */
function hasSign(value: string): boolean {
  if (/^[a-z]+[-_][a-z\d]+$|\.\p{L}{2,4}$|^[\d./:-]+$/u.test(value)) return false;
  return /[!#$%*+?^~_-]/.test(value);
}
