import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { anyCaseOf, anyOf, words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { NAME, trimName, wordsOf } from './name-shape.ts';

/** Forms of address that may be written small. */
const EITHER_CASE = words(
  'mr mrs dr prof professor herr herrn frau fräulein monsieur madame mademoiselle señor señora señorita sra srta doña dña senhor senhora dona signor signora signorina sig sigra meneer mevrouw dhr mevr mw fru fröken pani panią panu',
);
/** Those that are other words when small. */
const CAPITAL_ONLY = words(
  'Ms Mx Miss Sir Madam Doctor M. Mme Mlle Maître Me. Docteur Sr. Sr Don D. Dra Dra. Dott Dottore Dottoressa Dott.ssa Ing. Avv Heer Pr Pan Pana Lady Lord Doctora Doutor Doutora',
);
const ACADEMIC =
  '(?:[ ](?:Dr|Prof|med|Ing|Dipl|rer|nat|phil|jur|h\\.c|habil|inż|hab|mgr)\\.(?:-Ing\\.)?){0,4}(?:[ ](?:Doktor|Professor|Dr|Prof))?';
const TITLE = `(?:${anyCaseOf(EITHER_CASE)}|${anyOf([...CAPITAL_ONLY, ...CAPITAL_ONLY.map((word) => word.toUpperCase())])})\\.?(?:ra\\.|ssa\\.)?${ACADEMIC}`;

const TRIGGER = {
  kind: 'word',
  words: [...EITHER_CASE, ...CAPITAL_ONLY.map((word) => word.replace(/\..*$/, ''))],
} as const;

/** "Herr Dr. Schmidt", "Mrs Jane Doe", "pani Anna Nowak": the name behind a form of address. */
export const nameBehindTitle: Recognizer = {
  id: 'person-title',
  effort: 10,
  leadEffort: 4,
  type: 'PERSON',
  trigger: TRIGGER,
  notAfter: /[\w@/'’.-]/,
  lead: new RegExp(`${TITLE}[ \\u00a0]`, 'uy'),
  pattern: new RegExp(NAME, 'uy'),
  score: 0.88,
  validate: (candidate) => isAddressed(candidate) && trimName(candidate),
};

const NAME_BEHIND = new RegExp(NAME, 'uy');

const SMALL_TITLE = '(?:mr|mrs|dr|prof|herr|frau|mme|sig|sr|sra|dhr|mevr|fru|pani?)';

/** "mr. edmund achebe", "dr anna nowak": all in small letters, where a frequent first name or a dot says so. */
export const smallNameBehindTitle: Recognizer = {
  id: 'person-title-small',
  effort: 12,
  type: 'PERSON',
  trigger: {
    kind: 'word',
    words: words('mr mrs dr prof herr frau mme sig sr sra dhr mevr fru pan pani'),
  },
  notAfter: /[\w@/'’.-]/,
  lead: new RegExp(`${SMALL_TITLE}\\.?[ ]`, 'y'),
  pattern: /\p{Ll}[\p{L}'’-]{1,24}(?:[ ]\p{Ll}[\p{L}'’-]{1,24}){0,2}(?![\p{L}\d_@(=])/uy,
  score: 0.7,
  validate(candidate) {
    if (!isAddressed(candidate) || !trimName(candidate)) return false;
    const [first = '', second] = wordsOf(candidate);
    const isKnown = isGivenName(first);
    const isClear = /^mrs?/.test(candidate.text.slice(candidate.anchor, candidate.start));
    if (!isKnown && !isClear) return false;
    const kept = isKnown && second !== undefined ? `${first} ${second}` : first;
    candidate.end = candidate.start + kept.length;
    return first.length >= 3;
  },
};

/** The same title, in small letters. */
export const smallTitle: Recognizer = {
  ...smallNameBehindTitle,
  id: 'title-small',
  effort: 15,
  type: 'TITLE',
  validate(candidate) {
    const { text, anchor } = candidate;
    if (!smallNameBehindTitle.validate!(candidate)) return false;
    candidate.start = anchor;
    candidate.end = text.indexOf(' ', anchor);
    return true;
  },
};

/** The form of address itself, where a name follows. */
export const title: Recognizer = {
  id: 'title',
  effort: 11,
  leadEffort: 4,
  type: 'TITLE',
  trigger: TRIGGER,
  notAfter: /[\w@/'’.-]/,
  pattern: new RegExp(`${TITLE}(?=[ \\u00a0])`, 'uy'),
  score: 0.75,
  validate(candidate) {
    const { text, end, anchor } = candidate;
    NAME_BEHIND.lastIndex = end + 1;
    if (!NAME_BEHIND.test(text)) return false;
    const name = { text, start: end + 1, end: NAME_BEHIND.lastIndex, anchor };
    return isAddressed(candidate, end + 1) && trimName(name);
  },
};

/** Streets, hospitals and schools are called after people: "Avenida Doctor Peset"; "12 Oak Dr Springfield"; "J. A. M. Roggen". */
const NO_TITLE =
  /(?<=\d [\p{L}'’ ]{2,24} |(?:\p{Lu}\.|\d) ?|(?<!\p{L})(?:hospital|universitari[oa]?|clínica|clinic|avda|avenida|av|ave|avenue|calle|rua|rue|via|plaza|praça|place|largo|ponte|teatro|instituto|institut|colegio|colégio|escola|école|lycée|straße|paseo|sala)\.?(?: \p{L}{1,24}){0,3} )/iuy;
/** "Anna M. Kowalska" has an initial; "MS Word" is a program. */
const INITIAL = /\p{Lu}\p{Ll}+ $/u;
const PROGRAM =
  /^MS (?:Word|Office|Excel|Access|Windows|Outlook|Teams|Edge|Paint|Project|Visio|DOS|SQL|PowerPoint)(?!\p{L})/u;
/** Words that are titles only before a known first name: "Don Valley", "Pan Celtic", "Lady Wood". */
const NEEDS_GIVEN_NAME = /^(?:Don|Pan|Pana|Lady|Lord|pan|D\.) /;

function isAddressed({ text, start, anchor }: Candidate, nameAt = start): boolean {
  // Read backwards from the title: looking for a beginning would try every character before it.
  NO_TITLE.lastIndex = anchor;
  if (NO_TITLE.test(text) || PROGRAM.test(text.slice(anchor, anchor + 16))) return false;
  if (text.startsWith('M. ', anchor) && INITIAL.test(text.slice(Math.max(0, anchor - 24), anchor)))
    return false;
  if (!NEEDS_GIVEN_NAME.test(text.slice(anchor, anchor + 5))) return true;
  const [word = ''] = text.slice(nameAt, nameAt + 24).split(/[^\p{L}]/u, 1);
  return isGivenName(word) || /(?:ski|ska|cki|cka|wicz|czyk|iak)(?:ego|iej|emu|im|ą)?$/.test(word);
}
