import { isWordCode } from '../../../engine/chars.ts';
import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';
import { GIVEN_NAMES, isGivenName } from './given-names.ts';
import { isNoName } from './name-shape.ts';

const LONGEST = 64;
const SURNAME =
  "(?:(?:v[ao]n|de[rn]?|d[aio]|d[ao]s|del|della|l[ea]|el|al|ten|ter|op|'t)[ ]){0,3}\\p{L}[\\p{L}\\p{M}'’-]{1,24}(?:[ ]\\p{L}[\\p{L}\\p{M}'’-]{1,24})?";
/** What stands before a cell or a value: the beginning of a line, a column's edge, a colon, a quote. */
const EDGE = '(?:^|\\n[ \\t>*-]{0,8}|[ ]{2}|\\t|[;|"“„(\\[>]|[:=][ ]{0,2}["\']?)';
const LABELS = words(
  `patient patientin paciente paziente patiënt donateur donor halter halterin käufer verkäufer mieter kunde kundin fahrer cliente client klant klient employee mitarbeiter contribuable titulaire titular
    declarante dichiarante antragsteller antragstellerin sökande anställd säljare köpare verkoper koper bestuurder betaler aan voor an für à para do dla von name naam namn nom nombre nome nazwisko soussigné soussigné(e)`,
).map((label) => label.replace(/[()]/g, '\\$&'));
const BEFORE_COMMA = new RegExp(
  `(${EDGE}|(?<!\\p{L})(?:${LABELS.join('|')})[ ])(${SURNAME})$`,
  'iu',
);
const LABEL_FIRST = new RegExp(`^(?:${LABELS.join('|')})[ ](?=\\p{L})`, 'iu');
const GIVEN_ALONE =
  /(?<=(?<!\p{L})\p{L}[\p{L}\p{M}'’-]{1,24},[ ])\p{L}{2,25}(?:-\p{L}{2,25})?(?:[ ]\p{Lu}(?:\.|\p{L}{1,24}))?(?![\p{L}\p{M}\d_@'’-])(?=[ ]?(?:[\n\r;|"”<)\]\t.,]|$)|[ ]{2}|[ ][-–(])/uy;

/** "Kuphal, Jackeline" in a form, a cell or behind a label: the surname, a comma and a first name, in any case. */
export const surnameFirst: Recognizer = {
  id: 'person-surname-first',
  effort: 4,
  type: 'PERSON',
  trigger: { kind: 'word', words: GIVEN_NAMES },
  // What stands before is a comma and a space: most names fail here.
  notAfter: /[^ ]/,
  pattern: GIVEN_ALONE,
  score: 0.84,
  validate(candidate) {
    const { text, start } = candidate;
    const comma = start - 2;
    if (followsComma(text, comma)) return false;
    const before = text.slice(Math.max(0, comma - LONGEST), comma);
    const [, edge = '', named = ''] = BEFORE_COMMA.exec(before) ?? [];
    const label = LABEL_FIRST.exec(named)?.[0] ?? '';
    const surname = named.slice(label.length);
    if (surname === '' || !isSurname(surname) || isListed(candidate, label || edge)) return false;
    if (isSmall(surname) !== isSmall(text.slice(start, candidate.end))) return false;
    candidate.start = comma - surname.length;
    return true;
  },
};

/** Whether what stands before the comma at `at` begins behind another comma or a sentence: asked first, by hand, since lists are full of it. */
function followsComma(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST && isInName(text.charCodeAt(start - 1))) start--;
  return start > 0 && ',.!?/'.includes(text.charAt(start - 1));
}

function isInName(code: number): boolean {
  return isWordCode(code) || code === SPACE || code === DASH || code === APOSTROPHE;
}

const SPACE = 0x20;
const DASH = 0x2d;
const APOSTROPHE = 0x27;

/** How letters end: "Abraço, Vasco". */
const CLOSINGS = new WordSet(
  words(`abraço abraços abrazo abrazos beijinhos beijos beijo besos beso abbraccio abbracci baci bacio saluti saludos bises bisous cordialement groet groeten groetjes liefs hälsningar hälsning kram kramar mvh vänligen
    pozdrawiam pozdrowienia uściski buziaki ściskam grüße gruß gruss lg vg mfg regards cheers love thanks best sincerely merci danke gracias obrigado obrigada grazie bedankt tack dziękuję hi hello hallo hej hola olá ciao bonjour salut yes no ja nein oui non sí sim well ok`),
);

function isSurname(surname: string): boolean {
  if (surname.split(' ').some((word) => CLOSINGS.has(word, 0, word.length))) return false;
  const parts = surname.split(' ');
  return !isGivenName(parts[0]!) && !isNoName(parts[0]!.toLowerCase()) && !isNoName(parts.at(-1)!);
}

function isSmall(value: string): boolean {
  return value === value.toLowerCase();
}

/** "Berlin, Anna, Peter": a list goes on, and a sentence with a comma ends elsewhere. */
function isListed({ text, end }: Candidate, edge: string): boolean {
  const behind = text.slice(end, end + 3);
  const isInLine = /^[,.]/.test(behind) && !/^\.?\s*(?:\n|$)/.test(behind);
  return isInLine && !/\p{L}[ ]$|[:=]/u.test(edge);
}
