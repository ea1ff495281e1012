import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { writtenOf } from '../../written-of.ts';
import { isApart, isDrawn } from './password-apart.ts';

/** "- Router: X", "netflix: anna77 / X" in a list of passwords: what has one by itself, and a value that nothing else is. */
export const passwordInList: Recognizer = {
  id: 'password-list',
  type: 'PASSWORD',
  trigger: {
    kind: 'word',
    words:
      'router fritzbox modem repeater hotspot nas netflix disney spotify digid elster amazon paypal ebay vinted gmail outlook icloud hotmail mail email facebook instagram laptop tablet pc bank banco banque'.split(
        ' ',
      ),
  },
  notAfter: /[^\s*•-]/,
  lead: /\p{L}{2,9}(?: \p{L}{2,14}){0,2}: (?:[\w.@+-]{3,40} [/|] )?(?=[^\s\d]{0,30}\d)/uy,
  pattern: /[^\s"'`<>,;/]{8,40}(?=[ \t]{0,3}(?:\r?\n|$))/y,
  score: 0.75,
  validate: (candidate) =>
    isApart(candidate) &&
    isDrawn(writtenOf(candidate)) &&
    !isNameOfProgram(candidate) &&
    isAmongPasswords(candidate),
};

const REACH = 400;
const PASSWORDS =
  /(?<!\p{L})(?:passw[oö]rd\p{L}{0,2}|passw[oö]rter|passwort|kennw\p{L}{4,5}|mots? de passe|mdp|contraseñas?|claves|senhas?|palavras?-passe|wachtwoord(?:en)?|lösenord(?:en)?|hasł[oa]|logins?)(?!\p{L})/iu;

/** The list says what it is above, or another line does. */
function isAmongPasswords({ text, anchor, end }: Candidate): boolean {
  return PASSWORDS.test(text.slice(Math.max(0, anchor - REACH), end + REACH));
}

/** `app_router2`, "my-nas_01": words and a number between strokes. */
function isNameOfProgram(candidate: Candidate): boolean {
  return /^[a-z\d]+(?:[_-][a-z\d]+)+$/i.test(writtenOf(candidate));
}
