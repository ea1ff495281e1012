import { isDigitCode, isWordCode } from '../../../engine/chars.ts';
import { type ContextWords, compileContext, hasContext } from '../../../engine/context.ts';
import type { Candidate } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';
import { isGivenName } from './given-names.ts';
import { isNoName } from './name-shape.ts';

const SPACE = 0x20;
const DOT = 0x2e;
const ORDINAL = 0xba;
const CAPITAL = /^\p{Lu}/u;
/** Streets, hospitals and schools are called after people: "Avenida Doctor Peset". */
const NAMED_AFTER_PEOPLE = new WordSet(
  words(`hospital universitari universitario universitaria clínica clinic avda avenida av ave avenue calle rua rue via plaza praça
    place largo ponte teatro instituto institut colegio colégio escola école lycée straße paseo sala`),
);
/** Words between those and the title: "Hospital de la Doctora …". */
const WORDS_BETWEEN = 3;
const LONGEST_BETWEEN = 24;
/** "Anna M. Kowalska" has an initial; "MS Word" is a program. */
const INITIAL = /\p{Lu}\p{Ll}+ $/u;
const PROGRAM =
  /MS (?:Word|Office|Excel|Access|Windows|Outlook|Teams|Edge|Paint|Project|Visio|DOS|SQL|PowerPoint)(?!\p{L})/uy;
/** Words that are titles only before a known first name, or in their language: "Don Valley", "Pan Celtic", "Lady Wood". */
const NEEDS_GIVEN_NAME =
  /(?:[Dd]on|[Pp]an(?:a|u|em|ie)?|Lady|Lord|D\.|[Ss]eu|[Dd]ra|sr|Padre|Pater|Pastor|Eng\.|Lic\.|lic\.|Pe\.|pe\.|p\.|[Ll]ek\.|[Mm]ec\.|[Kk]om\.|[Aa]sp\.|Mar\.|Col\.|Cap\.|Ten\.|Gen\.|OA(?! (?:Dr|Prof|Univ)\b)|P[rR]|[Dd]s\.|eng\.|rev\.|Meester) /y;
const SLAVIC_SURNAME = /(?:ski|ska|cki|cka|wicz|czyk|iak)(?:ego|iej|emu|im|ą)?$/;

/** Whether what stands at the candidate's anchor is a form of address for the name at its start. */
export function isAddressed(candidate: Candidate): boolean {
  const { text, anchor, start: nameAt } = candidate;
  if (followsInitial(text, anchor) || isInStreet(text, anchor) || isNamedAfter(text, anchor))
    return false;
  if (isHimself(text, anchor)) return false;
  if (matchesAt(PROGRAM, text, anchor) || isInitial(candidate)) return false;
  if (!matchesAt(NEEDS_GIVEN_NAME, text, anchor)) return true;
  const [word = ''] = text.slice(nameAt, nameAt + 24).split(/[^\p{L}]/u, 1);
  return isGivenName(word) || SLAVIC_SURNAME.test(word) || isInItsLanguage(candidate);
}

/** In Swedish "sig" is "himself", at the end of a sentence too: "till sig. Han". */
function isHimself(text: string, anchor: number): boolean {
  if (!/^(?:sig|SIG)[ .]/.test(text.slice(anchor, anchor + 4))) return false;
  return (
    text[anchor + 3] === ' ' ||
    /(?:till|av|på|med|från|om|för|åt|hos|kring|över) $/.test(
      text.slice(Math.max(0, anchor - 6), anchor),
    )
  );
}

/** "Anna M. Kowalska" has an initial, "Bonjour M. Perrin" a title; and only French has that one. */
function isInitial({ text, anchor, start }: Candidate): boolean {
  if (!text.startsWith('M. ', anchor)) return false;
  const before = INITIAL.exec(text.slice(Math.max(0, anchor - 24), anchor))?.[0];
  if (before !== undefined && !isNoName(before.slice(0, -1))) return true;
  return !hasContext(text, anchor, start, FRENCH);
}

const FRENCH = compileContext(
  (
    'monsieur madame mme mlle bonjour cher chère est et les une pour avec par dans aux nous vous elle qui au ' +
    'chez le la du des au je ne pas que sur mon ma mes sa son ses ce cette vu été suis adressé demande présent présents présente absent absents absente excusé excusée séance secrétaire signé voisin semaines'
  ).split(' '),
);

const POLISH = compileContext(
  'się jest nie od dla przez oraz że przy lekarz pani mgr ul wt czw śr pon pt zł jak proszę sprawa sprawie dnia roku godz nr tyg jego był była już tylko'.split(
    ' ',
  ),
);
const SPANISH = compileContext(
  'el los las que del con por para según sobre señor usted su una este esta y será fue está muy sin ya pero asisten calle don doña cliente acta'.split(
    ' ',
  ),
);

/** Whether Polish words stand near the title. */
export function isInPolish({ text, anchor, start }: Candidate): boolean {
  return hasContext(text, anchor, start, POLISH);
}

const ITALIAN = compileContext(
  'il lo gli di che per sono della del nel al alla dal ha è parrocchia chiesa messa domenica'.split(
    ' ',
  ),
);
const PORTUGUESE = compileContext(
  'não uma do dos ao pelo pela está com para você foi ele'.split(' '),
);
const GERMAN = compileContext(
  'der die das und von mit im am ist klinikum bei herr frau für'.split(' '),
);
const DUTCH = compileContext('de het een van met voor is en bij niet dat'.split(' '));

/** Before any surname in their language. */
const IN_LANGUAGE: readonly (readonly [title: RegExp, words: ContextWords])[] = [
  [/(?:[Pp]an(?:a|u|em|ie)?|p\.|[Ll]ek\.|[Mm]ec\.|[Kk]om\.|[Aa]sp\.) /y, POLISH],
  [/(?:[Dd]on|Padre|D\.|Lic\.|lic\.|Cap\.|Col\.|Gen\.) /y, SPANISH],
  [/(?:[Dd]on|Padre|Mar\.|Cap\.|Ten\.|Col\.|Gen\.) /y, ITALIAN],
  [/(?:Padre|D\.|[Pp]e\.|[Ee]ng\.|Ten\.|Cap\.|Pr|Col\.|Gen\.) /y, PORTUGUESE],
  [/Pr /y, FRENCH],
  [/(?:OA|Pater|Pastor) /y, GERMAN],
  [/(?:[Dd]s\.|Pater|Pastor|Meester) /y, DUTCH],
];

/** "Pan" before any surname in Polish, "Don" in Spanish. */
function isInItsLanguage({ text, anchor, start }: Candidate): boolean {
  return IN_LANGUAGE.some(
    ([title, language]) =>
      matchesAt(title, text, anchor) && hasContext(text, anchor, start, language),
  );
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

// What follows reads backwards from the title, by hand where it runs for every name of a list.

/** "J. A. M. Roggen", "3 M. …", "4.º D. …". */
function followsInitial(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) === SPACE ? at - 2 : at - 1;
  const code = text.charCodeAt(last);
  if (code === DOT) return CAPITAL.test(text.charAt(last - 1));
  return (isDigitCode(code) || code === ORDINAL) && text.charCodeAt(at + 1) === DOT;
}

/** "12 Oak Dr Springfield", "12 oak dr": a number and names before the word for a drive. */
const STREET =
  /(?<![:.,\d])\d{1,6}(?:(?: \p{Lu}[\p{L}'’-]{1,20}){1,3}|(?: \p{Ll}[\p{L}'’-]{1,20}){1,2}) $/u;
const LONGEST_STREET = 48;

function isInStreet(text: string, at: number): boolean {
  if (!/^dr/i.test(text.slice(at, at + 2)) || text.charCodeAt(at - 1) !== SPACE) return false;
  return STREET.test(text.slice(Math.max(0, at - LONGEST_STREET), at));
}

/** Whether one of the words before `at` says that what follows is a place called after somebody. */
function isNamedAfter(text: string, at: number): boolean {
  let end = at;
  for (let i = 0; i <= WORDS_BETWEEN; i++) {
    if (text.charCodeAt(--end) !== SPACE) return false;
    const isAbbreviated = text.charCodeAt(end - 1) === DOT;
    const wordEnd = isAbbreviated ? end - 1 : end;
    let start = wordEnd;
    while (start > wordEnd - LONGEST_BETWEEN && isWordCode(text.charCodeAt(start - 1))) start--;
    if (start === wordEnd) return false;
    if (NAMED_AFTER_PEOPLE.has(text, start, wordEnd))
      return !isSwedishOf(text, start, wordEnd, end);
    if (isAbbreviated) return false;
    end = start;
  }
  return false;
}

/** "av fru Lind": without its dot the word for an avenue is "of" in Swedish. */
function isSwedishOf(text: string, start: number, wordEnd: number, end: number): boolean {
  return wordEnd === end && text.slice(start, wordEnd) === 'av';
}
