import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { ANY_CASE_NAME, NAME, trimName, wordsOf } from './name-shape.ts';

const INTRODUCTIONS = [
  "(?:full |first |last |real |complete |legal )?names?(?: is|['’]s| was| are|[ ]?=)",
  'called',
  'call me',
  '(?<=(?:mein|dein|sein|ihr|unser|der|voller|vollständiger) )name (?:ist|lautet|war)',
  '(?<=(?:ich|er|sie|die|der|und) )hei(?:ß|ss)(?:e|t)',
  "(?<=(?:m|t|s)['’])appell(?:e|ent|ait)",
  '(?<=(?:mon|son|ton|votre) )nom (?:complet )?est',
  '(?<=(?:mi|su|tu) )nombre (?:completo )?es',
  '(?<=(?:me|se|te) )llam[oa]s?',
  '(?<=(?:meu|seu|o) )nome (?:completo )?é',
  '(?<=(?:me|se) )cham[oa]',
  'chamo-me',
  '(?<=(?:mi|si|ti) )chiam[oai]',
  '(?<=(?:mio|suo) )nome è',
  '(?<=(?:ik|hij|zij|ze) )heet',
  '(?<=(?:mijn|zijn|haar) )naam is',
  '(?<=(?:jag|han|hon) )heter',
  '(?<=(?:mitt|hans|hennes) )namn är',
  '(?:nazywam|nazywa) się',
  '(?:mam|ma) na imię',
].join('|');

const FIRST_WORDS = words(
  'full first last real complete legal name names called call heiße heisse heißt heisst appelle appelait nom nombre llamo llama nome chamo chama chiamo chiama heet naam heter namn nazywam nazywa mam ma',
);

/** "my name is X", "ich heiße X", "je m'appelle X", "nazywam się X": in capitals or not. */
export const introducedName: Recognizer = {
  id: 'person-introduced',
  effort: 7,
  type: 'PERSON',
  trigger: { kind: 'word', words: FIRST_WORDS },
  notAfter: /[\w@/.-]/,
  lead: new RegExp(`(?:${INTRODUCTIONS})[ ]?:?[ ]["'“„«]?`, 'iuy'),
  pattern: new RegExp(NAME, 'uy'),
  score: 0.9,
  validate(candidate) {
    if (!isSaidByPerson(candidate.text, candidate.anchor) || !trimName(candidate)) return false;
    return !isThirdPerson(candidate) || isGivenName(wordsOf(candidate)[0]!);
  },
};

/** The same in small letters: one word, or two that begin with a frequent first name. */
export const introducedSmall: Recognizer = {
  ...introducedName,
  id: 'person-introduced-small',
  effort: 8,
  pattern: new RegExp(ANY_CASE_NAME, 'uy'),
  score: 0.75,
  validate(candidate) {
    if (!isSaidByPerson(candidate.text, candidate.anchor) || !trimName(candidate)) return false;
    const [first = '', second = ''] = wordsOf(candidate);
    if (!isGivenName(first)) return false;
    const isSurname = /^\p{L}{3,}$/u.test(second);
    candidate.end = candidate.start + first.length + (isSurname ? 1 + second.length : 0);
    return true;
  },
};

/** "the file name is Report", "a method called Render" introduce no person. */
function isSaidByPerson(text: string, anchor: number): boolean {
  const before = text.slice(Math.max(0, anchor - 24), anchor);
  const cue = text.slice(anchor, anchor + 6).toLowerCase();
  if (/^call me/.test(text.slice(anchor, anchor + 7).toLowerCase())) return true;
  if (cue === 'called')
    return /(?:^|[^\p{L}])(?:am|he is|she is|he was|she was|wife|husband|son|daughter|brother|sister|friend|boss|man|woman|guy|girl|boy|colleague|someone|person|child|baby) $/iu.test(
      before,
    );
  if (/^call/.test(cue)) return false;
  if (/^(?:full|first|last|real|compl|legal)/.test(cue))
    return /(?:my|his|her|their|your|whose|the) $/i.test(before);
  if (/^names?/.test(cue))
    return /(?:^|(?<!\p{L})(?:my|his|her|whose|patient['’]s|client['’]s|customer['’]s|wife['’]s|husband['’]s|son['’]s|daughter['’]s|boss['’]s|friend['’]s|full|first|last|real|legal|mein|dein|sein|ihr|unser|der|voller|vollständiger)) $/iu.test(
      before,
    );
  return true;
}

/** "la ciudad que se llama Europa": things are called something as well. */
function isThirdPerson({ text, anchor }: Candidate): boolean {
  return /(?:(?<!\p{L})(?:se|si|die|der|s['’]|hij|zij|ze)|nazywa) ?$/iu.test(
    text.slice(Math.max(0, anchor - 8), anchor),
  );
}

const SELF = [
  "(?<=\\bI['’])m",
  '(?<=\\bI )am',
  "(?<=(?:je|c['’]est|moi c['’]est) )suis",
  '(?<=ich )bin',
  '(?<=yo )soy',
  'soy',
  'sou(?: [oa])?',
  'sono',
  '(?<=ik )ben',
  '(?<=jag )är',
  'jestem',
].join('|');

/** "I'm Anna Smith", "ich bin Peter", "soy Lucía": a frequent first name, or two words and a comma. */
export const selfNamed: Recognizer = {
  id: 'person-self',
  effort: 10,
  type: 'PERSON',
  trigger: { kind: 'word', words: words('m am suis bin soy sou sono ben är jestem') },
  lead: new RegExp(`(?:${SELF})[ ]`, 'iuy'),
  pattern: new RegExp(NAME, 'uy'),
  score: 0.85,
  validate(candidate) {
    if (!trimName(candidate)) return false;
    const [first = '', second] = wordsOf(candidate);
    return isGivenName(first) || (second !== undefined && candidate.text[candidate.end] === ',');
  },
};
