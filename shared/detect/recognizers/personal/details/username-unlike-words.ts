import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { beginsUnlikeWords } from './unlike-words.ts';
import { isName } from './username.ts';
import { usernameBeside } from './username-beside.ts';

const PASSWORD_BEHIND =
  /^["'”“»]?(?:[ ]?[,;/|])?(?:\s(?:und|and|y|e|et|en|och|i|mit|with|con|avec|met|med|z|com|a|o|la|le|il|el|mijn|mein|my|mon|mi)){0,3}\s?(?:(?:the|das|dem|le|het|min|ditt) )?(?:pass(?:word|wd|wort|phrase)?|pw|pwd|kennwort|mdp|mot de passe|contraseña|contrasena|clave|senha|palavra-passe|wachtwoord|lösenord(?:et)?|hasło|hasłem|haslo)(?!\p{L})/iu;

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
