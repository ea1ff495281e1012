import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isAnybody, isProgramLiteral } from '../../program-literal.ts';
import { isGivenName } from '../names/given-names.ts';
import { withPlain, words } from '../vocabulary.ts';

const HANDLE = '[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,38}[\\p{L}\\p{N}_])?';

const LABELS = withPlain(
  words(`username usernames userid login loginname screenname nickname nick handle gamertag userprincipalname samaccountname
    benutzername benutzerkennung nutzername anmeldename loginname kennung benutzer pseudo pseudonyme identifiant utilisateur usuario usuaria apodo utilizador usuário
    utente gebruikersnaam gebruiker inlognaam användarnamn användare inloggningsnamn nazwa login użytkownik użytkownika`),
);
const LABEL =
  "(?:user(?:[ _-]?(?:name|id|principal[ _]?name))?|log[ _-]?in(?:[ _-]?(?:name|id))?|screen[ _-]?name|nick(?:[ _-]?name)?|handle|gamer[ _-]?tag|samaccountname|benutzer(?:name|kennung)?|nutzername|anmeldename|kennung|pseudo(?:nyme)?|identifiant|(?:nom d['’])?utilisateur|nombre de usuario|usuari[oa]|apodo|utilizador|usuário|(?:nome )?utente|gebruiker(?:snaam)?|inlognaam|användar(?:namn|e)|inloggningsnamn|(?:nazwa )?u[żz]ytkownik(?:a)?|nazwa u[żz]ytkownika)";
const LINK =
  '["\'`]?\\s?(?:(?:[:=]|=>|：)\\s{0,3}|(?:on \\p{L}{2,12} )?(?:is|ist|lautet|est|es|é|è|är|to|jest)[ ]:?[ ]?)["\'`@„“]?';

/** "username: jdoe", "Benutzername ist max_m", "mon pseudo est lea33", `"login": "jdoe"`. */
export const announcedUsername: Recognizer = {
  id: 'username-announced',
  effort: 4,
  type: 'USERNAME',
  trigger: { kind: 'word', words: [...LABELS, 'user', 'screen', 'nom', 'nome', 'nombre'] },
  notAfter: /[@/.$-]/,
  lead: new RegExp(`${LABEL}${LINK}`, 'iuy'),
  pattern: new RegExp(`${HANDLE}(?![\\p{L}\\p{N}_@({[<]|[.][\\p{L}_]|::|\\\\)`, 'uy'),
  score: 0.85,
  validate: (candidate) =>
    isName(candidate) && !isExampleUser(candidate) && !isExpression(candidate),
};

/** Who nobody is: "max.mustermann", "your-name", "jean.exemple". */
const PLACEHOLDER_USER =
  /muster|example|exemple|ejemplo|esempio|exemplo|voorbeeld|exempel|przyk[lł]ad|^(?:your|my|dein|tuo|il_tuo|el_tuyo|votre|tu|seu|il_tuo|jouw|din|twoj)[_.-]|^(?:x{3,}|\*+|<.*>)$/i;

/** Whether a value shows where a user name goes and is nobody's. */
export function isPlaceholderUser(value: string): boolean {
  return PLACEHOLDER_USER.test(value);
}

const NO_NAME = new Set(
  words(`string number boolean null undefined true false none any void str int varchar text char required optional username user users name login email password passwd pass
    the a an not your my our his her their already taken invalid incorrect unknown wrong missing empty blank case also used unique available valid ok yes no n/a
    nicht ungültig falsch vergeben bereits der die das ein eine mein dein leer incorrecto inválido no el la un una le la un une pas déjà niet ongeldig fel inte redan jest nie
    value data input field form req request res response this self props state params body query config env process args options session account auth token admin root guest anonymous test default
    example foo bar baz placeholder yourusername your_username your-username my_username username_here user_name user_id foobar somebody someone me you it here is in on at and or to for from with`),
);

/** Whether a value can be anybody's name: not the word for it, nor what code or a sentence says. */
export function isName({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  return (
    value.length >= 3 &&
    /\p{L}/u.test(value) &&
    !isPlaceholderUser(value) &&
    !NO_NAME.has(value.toLowerCase()) &&
    !/^\d{1,3}$/.test(value)
  );
}

/** "if the username is specified" is about any, "my username is jdoe" about one. */
const OWN =
  /(?<!\p{L})(?:my|his|her|their|your|mein|meine|dein|sein|ihr|mon|ton|son|mi|tu|su|meu|seu|mio|suo|tuo|il|mijn|zijn|haar|mitt|ditt|hans|hennes|mój|moja|jego|jej|new|current|old|neuer) (?:\p{L}{2,9} )?$/iu;
const MEMBER =
  /^(?:req|res|this|self|props|state|user|session|data|body|params|config|env|process|args|options|ctx|context|row|obj|node|event|e)\./;

/** `{ username: 'billie' }`: a mere first name in a program is nobody's. */
function isExampleUser(candidate: Candidate): boolean {
  const value = candidate.text.slice(candidate.start, candidate.end);
  return isAnybody(candidate) || (isGivenName(value) && isProgramLiteral(candidate));
}

/** `child_process.SendHandle` */
const MEMBER_TYPE = /^[a-z]\w*\.[A-Z][a-z]\w*$/;

/** Unquoted words in code name other things: `username: name,`, `user = getUser`, `login: boolean;`. */
function isExpression({ text, anchor, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  const cue = text.slice(anchor, start);
  const behind = text.slice(end, end + 8);
  if (MEMBER.test(value) || MEMBER_TYPE.test(value)) return true;
  const isDistinctive = /[\d_-]/.test(value) || (value.includes('.') && !cue.includes('='));
  if (isDistinctive || /["'`„“@]$/.test(cue)) return /^[.]?\w+\(/.test(behind);
  if (/ (?:is|ist|lautet|est|es|é|è|är|to|jest) /i.test(cue)) return !isSaid(text, anchor, behind);
  if (/^[ ](?:ip|from|src|pid|result|status|[a-z_]{2,12}=)/.test(behind)) return false;
  if (/^(?:user|log|handle|nick)[^a-z]/i.test(cue) || cue.includes('=')) return true;
  return /[a-z]?[A-Z]/.test(value) || !/^[ ]?(?:[.,;\n]|$)/.test(behind);
}

/** Somebody's own, and the sentence ends or goes on with "and". */
function isSaid(text: string, anchor: number, behind: string): boolean {
  if (!OWN.test(text.slice(Math.max(0, anchor - 16), anchor))) return false;
  return /^[ ]?(?:[.,;!?)"'\n]|$| and | und | et | y | e | en | och | i )/u.test(behind);
}

/** "user vernie.h", "password for dittmer98 from", "publickey for leitgeb-f": in logs no sign stands between. */
export const loggedUsername: Recognizer = {
  id: 'username-log',
  effort: 6,
  type: 'USERNAME',
  trigger: {
    kind: 'word',
    words: words(
      'user publickey password session benutzer utilisateur usuario utilizador utente gebruiker användare użytkownik',
    ),
  },
  notAfter: /[\w@/.$-]/,
  lead: /(?:(?:publickey|password|session opened) for (?:invalid user |user )?|(?:user|benutzer|utilisateur|usuario|utilizador|utente|gebruiker|användare|użytkownik) )/iuy,
  pattern:
    /\p{Ll}(?=[\p{L}_.-]{0,30}[\d_.-])[\p{L}\d_]{1,20}(?:[._-][\p{L}\d_]{1,20}){0,2}(?=[ ]?(?:[,;)\n]|$)|[.](?:\s|$)|[ ](?:from|von|de|da|van|från|z|at|on|ip|port|stopped|failed|logged|denied))/uy,
  score: 0.75,
  validate(candidate) {
    const { text, anchor, start, end } = candidate;
    const value = text.slice(start, end);
    if (!isName(candidate)) return false;
    // "the user first-name" is no log line; "publickey for leitgeb-f" is.
    return (
      /[\d_]|\p{L}\.\p{L}/u.test(value) ||
      (value.includes('-') && / for /.test(text.slice(anchor, start)))
    );
  },
};
