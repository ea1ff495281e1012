import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isName } from './username.ts';
import { usernameBeside } from './username-beside.ts';

/** How words begin in the nine languages, where they do not begin with a consonant and a vowel. */
const BEGINNINGS = new Set(
  'bl br by ch ch ci cl cr cy cz ćw dj dl dr dw dz dy dż dź fi fj fl fr gd gh gi gl gn gr gw gy hj hy kj kl kn kr ks kt kw ky lj ll ly ły mg mi ml mn mr mś my ni ny ph pf pi pl pr ps pt py qu rh ry rz sc sc sf sg sh sj sk sl sm sn sp sr st sv sw sy sz ść św th tj tk tl tr ts tw ty vl vr wh wi wk wł wn wp wr ws wy wz xy zd zg zł zm zn zw zy zz żr'.split(
    ' ',
  ),
);
const VOWEL = /^[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýąęó]/u;

/** "mbauer", "fschulz": an initial and a surname make a beginning that no word has. */
function beginsUnlikeWords(value: string): boolean {
  if (VOWEL.test(value) || VOWEL.test(value.slice(1))) return false;
  return !BEGINNINGS.has(value.slice(0, 2));
}

const PASSWORD_BEHIND =
  /^["'”“»]?[,;/]?(?: (?:und|and|y|e|et|en|och|i|mit|with|con|avec|met|med|z|com|a|o|la|le|il|el|mijn|mein|my|mon|mi)){0,3} ?(?:(?:the|das|dem|le|het|min|ditt) )?(?:pass(?:word|wd|wort|phrase)?|pw|pwd|kennwort|mdp|mot de passe|contraseña|contrasena|clave|senha|palavra-passe|wachtwoord|lösenord(?:et)?|hasło|hasłem|haslo)(?!\p{L})/iu;

/** "login mbauer", "utente fschulz, …", "Benutzer hanna, Passwort …": a mere word that is no word, or has its password behind it. */
export const usernameUnlikeWords: Recognizer = {
  ...usernameBeside,
  id: 'username-unlike-words',
  effort: 8,
  leadEffort: 6,
  lead: /(?:(?:user|forum|screen|login) ?name|(?:nom d['’])?utilisateur|nombre de usuario|nome (?:de )?(?:utilizador|usuário|utente)|nazwa u[żz]ytkownika|\p{L}{4,18})(?!\p{L})(?: (?:there|here|name|runner|dort|là|allí|lì|daar|där|tam)){0,1}(?: (?:is|was|ist|lautet|est|es|é|è|är|to|jest))?(?:[ ]?[:|][ ]?|[ ]\(|[ ])["'„“«@`]?(?=\p{Ll}{5})/iuy,
  pattern: /\p{Ll}{5,24}(?![\p{L}\d_@({[<\\=/-]|[.:]\S)/uy,
  score: 0.7,
  validate: isUser,
};

function isUser(candidate: Candidate): boolean {
  const { text, start, end } = candidate;
  if (!isName(candidate)) return false;
  return (
    beginsUnlikeWords(text.slice(start, end)) || PASSWORD_BEHIND.test(text.slice(end, end + 40))
  );
}
