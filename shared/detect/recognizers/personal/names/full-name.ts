import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';
import { GIVEN_NAMES, isGivenName } from './given-names.ts';
import { FULL_NAME, trimName, wordsOf } from './name-shape.ts';

/** What a street, a company, a prize or a place calls itself behind the name of a person. */
const THINGS = new Set(
  words(`street st road rd avenue ave lane drive dr boulevard blvd way court square park bridge river lake island beach bay mountain hill hills valley county city town village
    airport station university college school institute academy library museum hospital clinic church cathedral hall house center centre foundation fund trust society association
    inc llc ltd gmbh ag corp corporation company co group bank media records press news times prize award cup trophy theatre theater stadium arena hotel restaurant cafe bar
    act bill law amendment administration campaign show tour band orchestra project team award awards series studios studio entertainment collection
    straße strasse platz weg allee schule gymnasium universität stiftung haus kirche preis straat laan plein
    rue lycée école université prix fondation plaza calle avenida colegio universidad hospital premio fundación praça rua escola universidade prêmio via piazza scuola
    gatan vägen skolan ulica plac`),
);
const BEFORE =
  /(?:St\.|San|Santa|Saint|Sankt|São|Fort|Port|Mount|Lake|Los|North|South|Glen|Loma|Camp|University of|rue|calle|via|rua|av\.|avenida|hospital|teatro|teatern|sala|salle|museu|museo|estádio|estadio|école|the|@|#|\/) ?$/iu;
/** First names that begin other pairs of capitals as well: "Christian Identity", "Rosa de Bengala". */
const AMBIGUOUS = new Set(
  words(`angeles angel carolina christian kent joke roman santiago ion sol amber marina regina aurora els jade pilar dolores virginia florence angelica rosa elsa
    luz salvador wei ming kai els bas kees can els tess moa so linda oscar max bruno grazia`),
);
/** Who is named because a work is theirs: licences, author lists, links to profiles. */
const CREDIT =
  /copyright|\(c\)|©|@author|authors?:|definitions by|maintainer|\]\(https:\/\/github\.com|alt="|<b>|licen[cs]e|#+ (?:authors?|contributors?|credits?|maintainers?|thanks)(?![^\s])|(?:adapted from|based on) $/i;
/** What follows there: a link, an address behind bold print, or the work itself as in `Ada's [parser](…)`. */
const CREDIT_BEHIND =
  /^(?:\]?[ ]?[[(<]*https?:|\]\[|<\/b>|\*\* ?(?:<|&lt;|\(?\[?@|\(\[)|['’]s?\s\[| \(\[?@| \[[\w. -]{1,40}\]\(http)/;
/** The people of examples, where nothing says whose name it is: `// Logs: "Jane Doe"`. */
const EXAMPLE = /^(?:John|Jane) Doe$/;
const LITERAL_BEFORE = /(?:[\w)] ?[:=] |\(|prints? |logs? |returns? )["'`]$/;

/** "Anna Kowalska", "John F. Smith": a frequent first name and a surname, in capitals and by nobody announced. */
export const fullName: Recognizer = {
  id: 'person-full-name',
  type: 'PERSON',
  trigger: { kind: 'word', words: GIVEN_NAMES },
  notAfter: /[\w@#/.&'’-]/,
  pattern: new RegExp(FULL_NAME, 'uy'),
  score: 0.72,
  validate(candidate) {
    const { text, start, end: matched } = candidate;
    if (BEFORE.test(text.slice(Math.max(0, start - 14), start)) || !trimName(candidate))
      return false;
    const parts = wordsOf(candidate);
    if (parts.length < 2 || AMBIGUOUS.has(parts[0]!.toLowerCase())) return false;
    if (parts.some((part) => THINGS.has(part.toLowerCase())) || !isSurname(parts.at(-1)!))
      return false;
    return (
      !isThing(candidate, matched) &&
      !isShouted(candidate) &&
      !isCredit(candidate) &&
      !isExample(candidate)
    );
  },
};

/** In a text of capitals any two words look like a name. */
function isShouted({ text, start, end }: Candidate): boolean {
  if (/\p{Ll}/u.test(text.slice(start, end))) return false;
  return (
    /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^ \p{Lu}{2}/u.test(text.slice(end, end + 3))
  );
}

function isCredit({ text, start, end }: Candidate): boolean {
  const line = text.slice(Math.max(0, start - 64), start);
  return CREDIT.test(line) || CREDIT_BEHIND.test(text.slice(end, end + 48));
}

function isExample({ text, start, end }: Candidate): boolean {
  return (
    EXAMPLE.test(text.slice(start, end)) &&
    LITERAL_BEFORE.test(text.slice(Math.max(0, start - 9), start))
  );
}

function isSurname(word: string): boolean {
  return (
    /^\p{Lu}['’]?\p{L}*\p{Ll}{2}/u.test(word) || /^\p{Lu}{3,}$/u.test(word) || isGivenName(word)
  );
}

/** "Martin Luther King Street": the name goes on as something else. */
function isThing({ text, end }: Candidate, matched: number): boolean {
  const [next = ''] = text
    .slice(end, Math.max(matched, end) + 20)
    .trimStart()
    .split(/[^\p{L}]/u, 1);
  return THINGS.has(next.toLowerCase());
}
