import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { beginsUnlikeWords } from './unlike-words.ts';
import { isDistinctive, isMadeOfName, isName, isOfProgram } from './username.ts';

const NOUNS = words(
  `username login loginname nick nickname alias benutzer nutzer usernamen benutzername benutzerkennung benutzerkonto nutzername anmeldename kennung zugang pseudo pseudonyme identifiant utilisateur usuario usuaria apodo cuenta
  utilizador usuário usuária conta utente account gebruikersnaam gebruiker inlognaam inlog användarnamn användare användarnamnet inloggning inloggningen inloggningsnamn konto konta kontot
  loginu użytkownik użytkownika uzytkownik nazwa user forum uid userid operatore operator operador operadora opérateur`,
);
const NOUN =
  "(?:(?:user|forum|screen|login) ?name|(?:nom d['’])?utilisateur|nombre de usuario|nome (?:de )?(?:utilizador|usuário|utente)|nazwa u[żz]ytkownika|uid|\\p{L}{4,18})";
/** What for and the verb: "till switchen är", "du routeur est", "for the NAS is". */
const WORDS = "(?: [\\p{L}'’]{1,14}){0,5}?";
const VERB =
  '(?: (?:is|was|ist|war|était|era|var|był|lautet|heißt|heet|heter|est|es|é|è|is|är|to|jest|als|as|som|como|come|jako))?';
const OPENING = '(?:[ ]?[:|][ ]?|[ ]\\(|[ ]-[ ]|[ ])["\'„“«@`]?';
/** A letter, and something that is none, on the way to the end of a word. */
const AHEAD = '(?=\\p{L}[\\p{L}-]{0,30}(?:\\d|[_.-][\\p{L}\\d]))';
const VALUE =
  '\\p{L}(?:[\\p{Ll}\\d][\\p{L}\\d]{0,29})?(?:[._-][\\p{L}\\d]{1,20}){0,3}(?![\\p{L}\\p{N}_@({[<\\\\]|[.:/][\\p{L}\\d/]|\\s?[=(])';

/** "the login for the router is anna_b", "(username anna77)", "inloggningen till X är anna64". */
export const usernameBeside: Recognizer = {
  id: 'username-beside',
  effort: 12,
  leadEffort: 12,
  type: 'USERNAME',
  trigger: { kind: 'word', words: NOUNS },
  notAfter: /[\w@/.$]/,
  lead: new RegExp(`${NOUN}(?!\\p{L})${WORDS}${VERB}${OPENING}${AHEAD}`, 'iuy'),
  pattern: new RegExp(VALUE, 'uy'),
  score: 0.72,
  validate: (candidate) => {
    const value = candidate.text.slice(candidate.start, candidate.end);
    return (
      isName(candidate) && isDistinctive(value) && !isOfProgram(value) && isSure(candidate, value)
    );
  },
};

/** A word with a digit is hardly anything else; others need a noun that names nothing but people's accounts. */
function isSure(candidate: Candidate, value: string): boolean {
  const { text, anchor, start, end } = candidate;
  const said = text.slice(anchor, start);
  if (/^\p{Lu}/u.test(value) && !(NICKNAME.test(said) && TOLD.test(said))) return false;
  // A part of a page or a machine has a digit as well, "group3".
  if (/^\p{L}+\d$/u.test(value) && !(TOLD.test(said) || beginsUnlikeWords(value))) return false;
  if (
    !TOLD.test(said) &&
    !AS_WORD.test(said) &&
    said.trim().includes(' ') &&
    !IS_SURE.test(value) &&
    !COMPOUND.test(said)
  )
    return false;
  if (/^alias/i.test(said) && isBankAlias(candidate, value)) return true;
  if (ANY_ACCOUNT.test(said))
    return PERSONAL.test(value) && (TOLD.test(said) || !said.trim().includes(' '));
  if (/\d|-\p{L}$/u.test(value)) return true;
  return /^[\w-]{0,24}["'”“»`]?(?:[ ]?(?:[,;)|\n]|$)|[.!](?:\s|$)| (?:ok|from|von|vom|de|da|van|från|z|at|on|with|mit|med|met|avec|con|com|is|ist|and|und|et|y|e|en|och|i)(?!\p{L}))/u.test(
    text.slice(end, end + 24),
  );
}

/** Letters, then digits or another part: a customer's number begins with digits or capitals. */
const PERSONAL = /^(?:\p{Ll}{3,}\d{1,4}|\p{Ll}{1,20}[._]\p{L}{1,12}\d{0,4})$/u;
/** Of several words by themselves. */
const COMPOUND =
  /^(?:user|forum|screen|login|nom|nombre|nome|nazwa)[ ]\S{1,14}(?: [^\s\d]{1,14})?[ ]?.?$/iu;
const AS_WORD = / (?:als|as|som|como|come|jako|was)[ ]/iu;
/** Whatever stands between, no word ends so. */
const IS_SURE = /^\p{L}{3,}[._-]?\p{L}{0,12}\d{2,}$/u;
const TOLD =
  /[:=(]|(?: is| ist| war| était| era| var| był| heißt| est| es| é| è| heet| heter| är| to)(?!\p{L})/iu;

/** Only these are told with a capital; a customer's number may begin with one. */
const NICKNAME = /^(?:nick|pseudo|user ?name|screen ?name|apodo|benutzername|nutzername)/i;

/** "alias tero.mate.lluvia, cbu 0140…": three words, where Argentina sends money. */
function isBankAlias({ text, anchor, end }: Candidate, value: string): boolean {
  if (!/^(?!(?:com|org|net|io)\.)\p{Ll}{3,12}(?:\.\p{Ll}{2,12}){2}$/u.test(value)) return false;
  const around = text.slice(Math.max(0, anchor - 64), end + 32);
  return /(?<!\p{L})(?:cbu|cvu|transf\p{L}{2,8}|mercado ?pago|cuenta|deposit\p{L}{1,4})(?!\p{L})/iu.test(
    around,
  );
}

/** Words that have other meanings: banks' accounts, "user" in programs. */
const ANY_ACCOUNT =
  /^(?:account|kont[ao]|kontot|cuenta|conta|zugang|forum(?! ?name)|alias|nazwa(?! u))/i;

/** "Pan Wilk, login awilk", "użytkownik awilk | Anna Wilk": made of the name beside it. */
export const usernameOfName: Recognizer = {
  ...usernameBeside,
  id: 'username-of-name',
  effort: 10,
  leadEffort: 12,
  lead: new RegExp(`${NOUN}(?!\\p{L})(?: ?[:(|])? (?=\\p{Ll}{4})`, 'iuy'),
  pattern: /\p{Ll}{4,24}(?=[ ]?(?:[,;)|\n]|$)|[.!](?:\s|$)| (?:from|ok|on|at|in)(?!\p{L}))/uy,
  score: 0.7,
  validate: (candidate) => isName(candidate) && isMadeOfName(candidate),
};

const AS = [
  // With an account: "log in with jsmith42".
  '(?:log ?in with|(?:anmeldung|anmelden|einloggen|melde dich) mit|connecte(?:z|-toi|-vous)? avec|entra con|entre com|log in met|logga in med|zaloguj się na(?: konto)?)',
  '(?:log(?:s|ged)?|sign(?:s|ed|ing)?)(?:[ -]?(?:in|on))?(?: [\\p{L}]{1,12}){0,3}? as',
  '(?:loggt|logge|meldet|melde|eingeloggt|angemeldet|anmelden|einloggen)(?: [\\p{L}]{1,12}){0,3}? als',
  'connect\\p{L}{1,4}(?: [\\p{L}]{1,12}){0,3}? (?:comme|avec|sous)',
  '(?:sesión|entra|entro|entrar|accede|entre|aceda|conectad[oa]|registrad[oa]|logad[oa]|acede)(?: [\\p{L}]{1,12}){0,3}? como',
  '(?:accede|accedi|entra|entro|collegat[oa]|loggat[oa]|registrat[oa])(?: [\\p{L}]{1,12}){0,3}? come',
  '(?:logt|log|ingelogd|aangemeld)(?: [\\p{L}]{1,12}){0,3}? als',
  '(?:loggar?|loggade|inloggad)(?: [\\p{L}]{1,12}){0,3}? som',
  '(?:(?:za)?loguj\\p{L}{0,3}|zalogowan\\p{L}|logował\\p{L}?)(?: [\\p{L}]{1,12}){0,3}? jako',
].join('|');

/** "saml2" is no account. */
const SHORTEST = 6;

/** "logs in as anna_b", "se connecte comme anna77", "loguje się jako anna.b". */
export const loggedInAs: Recognizer = {
  ...usernameBeside,
  id: 'username-as',
  trigger: {
    kind: 'word',
    words: words(
      `log login logs logged sign signs signed loggt logge meldet melde eingeloggt angemeldet anmelden anmeldung einloggen connecte connectez connecté connectée connecter sesión entra entro entrar accede acede
      conectado conectada registrado registrada logado logada collegato collegata loggato loggata registrato registrata logt ingelogd aangemeld loggar logga loggade inloggad accedi entre aceda zaloguj zalogujcie loguj loguję loguje logują zalogowany zalogowana logował logowała`,
    ),
  },
  lead: new RegExp(`(?:${AS}) ["'„“«@\`]?${AHEAD}`, 'iuy'),
  score: 0.78,
  validate: (candidate) =>
    candidate.end - candidate.start >= SHORTEST &&
    isName(candidate) &&
    isDistinctive(candidate.text.slice(candidate.start, candidate.end)),
};

/** `Logged in as jdoe (Sign out)`, "Eingeloggt als: jdoe": a line of its own, where no sentence is. */
export const statusUser: Recognizer = {
  ...usernameBeside,
  id: 'username-status',
  effort: 4,
  leadEffort: 3,
  trigger: {
    kind: 'word',
    words: words(
      `logged signed eingeloggt angemeldet connecté connectée conectado conectada logado logada accesso ingelogd aangemeld inloggad zalogowany zalogowana`,
    ),
  },
  notAfter: /[^\n>|•]/,
  lead: /(?:(?:logged|signed) in as|(?:eingeloggt|angemeldet|ingelogd|aangemeld) als|connectée? (?:comme|en tant que)|(?:conectad|logad)[oa] como|accesso (?:effettuato|eseguito) come|inloggad som|zalogowan[ya] jako)(?: user)?:? @?(?=\p{Ll}{4})/iuy,
  pattern: /\p{Ll}{4,24}(?=[ \t]{0,3}(?:[\n(|·•<]|$))/uy,
  score: 0.75,
  validate: isName,
};
