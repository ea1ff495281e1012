import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isAnybody, isProgramLiteral } from '../../program-literal.ts';
import { isGivenName } from '../names/given-names.ts';
import { withPlain, words } from '../vocabulary.ts';
import { HANDLE, isMember, isName, isOfProgram } from './username.ts';

const LABELS = withPlain(
  words(`username usernames userid login loginname screenname nickname nick handle gamertag usernamen spielername userprincipalname samaccountname
    benutzername benutzerkennung nutzer nutzername anmeldename loginname kennung benutzer pseudo pseudonyme identifiant utilisateur usuario usuaria apodo utilizador usuário
    utente gebruikersnaam gebruiker inlognaam användarnamn användare inloggningsnamn nazwa login użytkownik użytkownika`),
);
const LABEL =
  "(?:user(?:[ _-]?(?:namen?|id|principal[ _]?name))?|log[ _-]?in(?:[ _-]?(?:name|id))?|screen[ _-]?name|nick(?:[ _-]?name)?|handle|gamer[ _-]?tag|samaccountname|benutzer(?:name|kennung)?|nutzer(?:name)?|anmeldename|kennung|spielername|pseudo(?:nyme)?|identifiant|(?:nom d['’])?utilisateur|nombre de usuario|usuari[oa]|apodo|utilizador|usuário|(?:nome )?utente|gebruiker(?:snaam)?|inlognaam|användar(?:namn|e)|inloggningsnamn|(?:nazwa )?u[żz]ytkownik(?:a)?|nazwa u[żz]ytkownika)";
const LINK =
  "(?:>(?=[^<\\s]{3,40}</)|[\"'`]?\\s?(?:(?:=>|[:=]|：)\\s{0,3}|(?:on \\p{L}{2,12} )?(?:(?:is|ist|lautet|est|es|é|è|är|to|jest)[ ]:?[ ]?|c['’]est )))[\"'`@„“]?";

/** "username: jdoe", "Benutzername ist max_m", "mon pseudo est lea33", `"login": "jdoe"`. */
export const announcedUsername: Recognizer = {
  id: 'username-announced',
  effort: 6,
  type: 'USERNAME',
  trigger: { kind: 'word', words: [...LABELS, 'user', 'screen', 'nom', 'nome', 'nombre'] },
  notAfter: /[@/.$-]/,
  lead: new RegExp(`${LABEL}${LINK}`, 'iuy'),
  pattern: new RegExp(`${HANDLE}(?![\\p{L}\\p{N}_@({[]|<(?!/)|[.][\\p{L}_]|::|\\\\)`, 'uy'),
  score: 0.85,
  validate: (candidate) =>
    isName(candidate) && !isExampleUser(candidate) && !isExpression(candidate),
};

/** "if the username is specified" is about any, "my username is jdoe" about one. */
const OWN =
  /(?<!\p{L})(?:my|his|her|their|your|mein|meine|dein|sein|ihr|mon|ton|son|mi|tu|su|meu|seu|mio|suo|tuo|il|mijn|zijn|haar|mitt|ditt|hans|hennes|mój|moja|jego|jej|new|current|old|neuer) (?:\p{L}{2,9} )?$/iu;
/** `{ username: 'billie' }`: a mere first name in a program is nobody's. */
function isExampleUser(candidate: Candidate): boolean {
  const value = candidate.text.slice(candidate.start, candidate.end);
  return isAnybody(candidate) || (isGivenName(value) && isProgramLiteral(candidate));
}

/** "Last login: on Monday". */
const LAST =
  /(?:last|previous|letzte[rns]?|[uú]ltimo|derni[eè]re?|laatste|senaste|ostatni\p{L}?)[ _]$/iu;

/** `child_process.SendHandle` */
const MEMBER_TYPE = /^[a-z]\w*\.[A-Z][a-z]\w*$/;

/** Unquoted words in code name other things: `username: name,`, `user = getUser`, `login: boolean;`. */
function isExpression({ text, anchor, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  const cue = text.slice(anchor, start);
  const behind = text.slice(end, end + 8);
  if (isMember(value) || MEMBER_TYPE.test(value)) return true;
  if (LAST.test(text.slice(Math.max(0, anchor - 12), anchor))) return true;
  if (text[anchor - 1] === '_' && isOfProgram(value)) return true;
  // `user="Kershaw Pitt"` is a person, half of it nobody's user name.
  if (cue.endsWith('"') && /^ \p{L}/u.test(behind)) return true;
  if (cue.endsWith('>') || /^&pass/i.test(behind)) return false;
  const isDistinctive = /[\d_-]/.test(value) || (value.includes('.') && !cue.includes('='));
  if (isDistinctive || /["'`„“@]$/.test(cue)) return /^[.]?\w+\(/.test(behind);
  if (/ (?:is|ist|lautet|est|es|é|è|är|to|jest) /i.test(cue)) return !isSaid(text, anchor, behind);
  if (/^[ ](?:ip|from|src|pid|result|status|[a-z_]{2,12}=)/.test(behind)) return false;
  if (isInForm(cue, value, behind)) return false;
  if (/^(?:user|log|handle|nick)[^a-z]/i.test(cue) || cue.includes('=')) return true;
  return /[a-z]?[A-Z]/.test(value) || !/^[ ]?(?:[.,;\n]|$)/.test(behind);
}

/** "User ID: kowalskim", "Gamertag: Lordling", "Benutzer: KOWALM": what people fill in, alone in a line. */
function isInForm(cue: string, value: string, behind: string): boolean {
  if (value.length < SHORTEST_IN_FORM || !/^[ ]?(?:[,;/(|\n]|$)/.test(behind)) return false;
  if (/^(?:User ?(?:ID|name)|Log ?in ?name|Nutzer|Benutzer)\p{L}{0,8} ?:/u.test(cue))
    return !/\p{Lu}\p{Ll}/u.test(value);
  return /^(?:nick ?name|gamer|spieler|pseudo|apodo)[^=]+$/i.test(cue);
}

const SHORTEST_IN_FORM = 5;

/** Somebody's own, and the sentence ends or goes on with "and". */
function isSaid(text: string, anchor: number, behind: string): boolean {
  if (!OWN.test(text.slice(Math.max(0, anchor - 16), anchor))) return false;
  return /^[ ]?(?:[.,;!?)"'\n]|$| and | und | et | y | e | en | och | i )/u.test(behind);
}
