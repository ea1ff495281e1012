import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { leaveVerdict, verdictOf } from '../../../engine/verdict.ts';
import { isAddressed } from './addressed.ts';
import { isGivenName } from './given-names.ts';
import { ADDRESSED_NAME, BEGINNING_OF_NAME, isParticle, trimName, wordsOf } from './name-shape.ts';
import { TITLE, TITLE_BEGINNINGS } from './title-words.ts';

const FAMILY = 'title';
const TRIGGER = { kind: 'word', words: TITLE_BEGINNINGS } as const;
const NOT_AFTER = /[\w@/.-]/;

/** "Herr Dr. Schmidt", "Mrs Jane Doe", "pani Anna Nowak": the name behind a form of address. */
export const nameBehindTitle: Recognizer = {
  id: 'person-title',
  effort: 20,
  leadEffort: 4,
  type: 'PERSON',
  trigger: TRIGGER,
  notAfter: NOT_AFTER,
  lead: new RegExp(`${TITLE}[ \\u00a0\\n]`, 'uy'),
  pattern: new RegExp(ADDRESSED_NAME, 'uy'),
  score: 0.88,
  validate(candidate) {
    const holds = isTitled(candidate) && trimAddressed(candidate);
    if (holds) endShouted(candidate);
    // Its title is asked for next.
    leaveVerdict(candidate, FAMILY, holds ? 1 : 0);
    return holds;
  },
};

function isTitled(candidate: Candidate): boolean {
  return (
    !isSpouse(candidate.text, candidate.anchor) &&
    isFree(candidate) &&
    isInLine(candidate) &&
    isAddressed(candidate) &&
    !isStreet(candidate) &&
    !isNoAddress(candidate)
  );
}

/** "Meine Frau Dragana", "min fru Siv", "mi señora Ana": a wife, who is found as one. */
const SPOUSE = /^(?:frau|fru|señora|signora) /i;
const POSSESSIVE =
  /(?<!\p{L})(?:(?:mein|dein|sein|unser)e[rn]?|min|din|sin|mi|tu|su|mia|tua|sua) $/iu;

/** Whether the form of address at `anchor` is a word for somebody's wife. */
export function isSpouse(text: string, anchor: number): boolean {
  return (
    SPOUSE.test(text.slice(anchor, anchor + 8)) &&
    POSSESSIVE.test(text.slice(Math.max(0, anchor - 8), anchor))
  );
}

/** "Zeichnung 4-118.302 Rev. D", "mild MR. Started": a revision, and a finding of a physician. */
function isNoAddress({ text, anchor }: Candidate): boolean {
  const before = text.slice(Math.max(0, anchor - 4), anchor);
  const behind = text.slice(anchor, anchor + 6);
  return (
    (/^rev/i.test(behind) && /\d[ ,]{1,2}$/.test(before)) ||
    (/^M[RS]\. \p{Lu}\p{Ll}/u.test(behind) && /\p{Ll}{3} $/u.test(before))
  );
}

const AMERICAN_STREET =
  /^(?:\p{Lu}[\p{L}.]{0,16} ){1,4}(?:Blvd|Boulevard|Ave|Avenue|Street|Way|Hwy|Parkway|Pkwy)(?!\p{L})/u;
/** "Gral. Paz 780": a street of the name of an officer. */
function isStreet({ text, anchor, start, end }: Candidate): boolean {
  if (text.startsWith('Dr', anchor) && AMERICAN_STREET.test(text.slice(start, start + 48)))
    return true;
  return (
    /^(?:Gral|Cnel|Tte|Cap|Col|Gen|Mar|Brig|Cel|Ten)\./.test(text.slice(anchor, anchor + 5)) &&
    /^,? \d/.test(text.slice(end, end + 3))
  );
}

/** "Monsieur Le Guennec": behind a form of address a capital article begins a surname, unless an office follows. */
const ARTICLE_OF_SURNAME =
  /L[ae] (?=\p{Lu}\p{Ll})(?!Mair|Pr[ée]|Dir|Min|Jug|Pro|Com|Con|Gou|Bâ|Cur|Sec|Tré|Doc|Cha|Dé|Rec)/uy;

function trimAddressed(candidate: Candidate): boolean {
  const { text, start } = candidate;
  ARTICLE_OF_SURNAME.lastIndex = start;
  if (ARTICLE_OF_SURNAME.test(text)) candidate.start = ARTICLE_OF_SURNAME.lastIndex;
  const holds = trimName(candidate);
  candidate.start = start;
  if (holds) endBeforeAbbreviation(candidate);
  return holds;
}

/** "Lic. Monserrat Arce de RH", "dhr. Van Dijk BSN": an abbreviation behind a name that is none, and what leads to it. */
const ABBREVIATION_BEHIND = /(?<=\p{Ll})(?: \p{Ll}{1,4}){0,2} \p{Lu}{2,6}(?:-\p{Ll}+)?$/u;

function endBeforeAbbreviation(candidate: Candidate): void {
  const { text, start, end } = candidate;
  const cut = text.slice(start, end).search(ABBREVIATION_BEHIND);
  if (cut > 1) candidate.end = start + cut;
}

/** Behind an apostrophe only an article: "l'ing. Rossi", "dell’avv. Conti". */
function isFree({ text, anchor }: Candidate): boolean {
  if (!"'’".includes(text.charAt(anchor - 1) || ' ')) return true;
  // `'Dr Amobi'`: a quote, with no letter before it.
  if (/^[\s(,=:[]?$/.test(text.slice(Math.max(0, anchor - 2), anchor - 1))) return true;
  return /(?<!\p{L})(?:l|all|d|dell|dall|sull|nell)$/iu.test(
    text.slice(Math.max(0, anchor - 6), anchor - 1),
  );
}

/** In an address the name may stand in the line below: "Frau", "Rosemarie Sternadl". */
const ALONE_IN_LINE =
  /^(?:Herrn?|Frau|Hrn?\.|Fr\.|Mrs?\.?|Ms\.?|Mme|Monsieur|Madame|M\.|Sra?\.?|Sig(?:\.ra|\.)?|Pani?|Panie|Dhr\.|Mevr\.|Dr\.)\s/;

function isInLine({ text, anchor, start, end }: Candidate): boolean {
  if (text[start - 1] !== '\n') return true;
  if (anchor > 0 && text[anchor - 1] !== '\n') return false;
  return ALONE_IN_LINE.test(text.slice(anchor, start)) && text.slice(start, end).includes(' ');
}

/** "HERRN BLASCHKE TELEFONIERT": in capitals the end of a name does not show; behind a surname it ends, behind a first name one more word is part of it. */
function endShouted(candidate: Candidate): void {
  const { text, anchor, start, end } = candidate;
  if (/\p{Ll}/u.test(text.slice(anchor, end)) || beginsLine(text, anchor)) return;
  const parts = wordsOf(candidate);
  const first = parts.findIndex((part) => !isParticle(part.toLowerCase()));
  const isFirstName = isGivenName(parts[first] ?? '');
  if (isFirstName && !/^[ ]\p{L}/u.test(text.slice(end, end + 2))) return;
  candidate.end = start + parts.slice(0, first + (isFirstName ? 2 : 1)).join(' ').length;
}

function beginsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

const NAME_BEHIND = new RegExp(BEGINNING_OF_NAME, 'uy');

/** The form of address itself, where a name follows. */
export const title: Recognizer = {
  id: 'title',
  effort: 25,
  leadEffort: 4,
  type: 'TITLE',
  trigger: TRIGGER,
  notAfter: NOT_AFTER,
  pattern: new RegExp(`${TITLE}(?=[ \\u00a0\\n])`, 'uy'),
  score: 0.75,
  validate(candidate) {
    const { text, end, anchor } = candidate;
    const verdict = verdictOf(candidate, FAMILY);
    if (verdict !== undefined) return verdict === 1;
    NAME_BEHIND.lastIndex = end + 1;
    if (!NAME_BEHIND.test(text)) return false;
    const name = { text, start: end + 1, end: NAME_BEHIND.lastIndex, anchor };
    return isTitled(name) && trimAddressed(name);
  },
};
