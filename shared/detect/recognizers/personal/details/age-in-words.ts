import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { isGivenName } from '../names/given-names.ts';
import { words } from '../vocabulary.ts';
import { HAS_YEARS } from './age.ts';
import { isDuration, NOT_OF_AGE } from './age-value.ts';
import { isFamily, isKinBefore, isSomebody } from './kin-before.ts';
import { numberBefore } from './number-words.ts';
import { isOfThing } from './things.ts';
import { isToldOfPerson } from './told-of-person.ts';

const REACH = 64;

/** Units behind a word, in nine languages, and whether years are said to be lived by the word behind them. */
const UNIT =
  /(?<=\p{L}[ -])(?:years?|months|weeks|Jahren?|Monaten?|Wochen|ans|mois|semaines|años|meses|semanas|anos|anni|mesi|settimane|jaar|jaa?ren|maanden|weken|år|månader|veckor|lat|lata|miesi[ąę]c[ey]?|miesięcy)(?!\p{L})/iuy;
const OLD_BEHIND =
  /^(?:[ -]olds?(?!\p{L})| (?:alt|jung|oud|gamm(?:al|la|alt))(?!\p{L})| of age(?!\p{L})| d['’]âge| de edad| de idade| di età)/iu;
/** "oud zesendertig jaaren", "van acht jaar", "of nine years" behind whoever is so old. */
const OLD_BEFORE =
  /(?<!\p{L})(?:oud|aged|agé|âgée?s?(?: de)?|w wieku|im Alter von|(?:aos|a los)(?= \p{L}+ $)) $/iu;
const OF_NOBODY = new RegExp(NOT_OF_AGE, 'iuy');

/** "nine years old", "tiene nueve años", "mitt barn är åtta månader", "ma dziewięć lat": ages as they are dictated. */
export const ageInWords: Recognizer = {
  id: 'age-words',
  effort: 4,
  hitEffort: 4,
  leadEffort: 1,
  type: 'AGE',
  trigger: {
    kind: 'word',
    words: words(
      'year years months weeks jahre jahren monate monaten wochen ans mois semaines años meses semanas anos anni mesi settimane jaar jaren jaaren maanden weken år månader veckor lat lata miesiące miesięcy',
    ),
  },
  notAfter: /[^ -]/,
  pattern: UNIT,
  score: 0.75,
  validate(candidate) {
    const { text, anchor, end } = candidate;
    const number = numberBefore(text, anchor);
    if (number === undefined) return false;
    candidate.start = anchor - number.length;
    const old = OLD_BEHIND.exec(text.slice(end, end + 16))?.[0];
    if (isOfThing(text, candidate.start, end) || isDuration(candidate)) return false;
    if (isOfAnybody(candidate)) return false;
    if (old !== undefined) {
      // "the five-year-old Safari bug"
      if (
        /^(?:[ -]olds?)? \p{Lu}\p{L}+ (?:bug|code|laptop|app|server|version|issue)/u.test(
          text.slice(end, end + 32),
        )
      )
        return false;
      // A Swedish neuter is a thing, or a child.
      if (/gammalt/i.test(old) && !isKinBefore(text, candidate.start)) return false;
      if (/old|alt|jung|oud|gam/i.test(old)) candidate.end = end + old.replace(/s$/, '').length;
      return true;
    }
    if (/^years?$/i.test(text.slice(anchor, end))) return false;
    return isLived(candidate, /^[mwstv]|^mies/i.test(text.slice(anchor, end)));
  },
};

/** "to a ten year old", "à un enfant de huit ans", "doze crianças de sete anos", "für einen Zehnjährigen": any child at all. */
const ANY =
  /(?<!\p{L})(?:any|every|une?|una?s?|uma?s?|eine?[nmrs]?|een|ett|en|jede[nmrs]?|chaque|cada|ogni|elke|dla|doze|dez|diez|dieci|two|three|zwei|drei|deux|trois|dos|tres|dois|duas|due|tre|två|twee|drie|groups? of) (?:(?:enfants?|niñ[oa]s?|crianças?|bambin[oaie]|barn|kind(?:er(?:n|en)?)?|child(?:ren)?|kids?|menin[oa]s?|ragazz[oaie]|alumn[oa]s?|élèves?|alun[oa]s?|elev(?:er)?|leerlingen|personas?|pessoas?|person|fille|garçon|boy|girl|chic[oa]s?|jovens?|jóvene?s?|dzieck[oau]|dzieci)(?: (?:de|di|på|van|von|aged))? )?$/iu;

function isOfAnybody({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - ANY_REACH), start);
  if (/(?<!\p{L})an? $/u.test(before))
    return /^\p{L}+[ -]year/iu.test(text.slice(start, start + 24));
  return ANY.test(before);
}

const ANY_REACH = 32;

/** Whether somebody has the years; months only a child, and not "of leave". */
function isLived({ text, start, end }: Candidate, isMonths: boolean): boolean {
  OF_NOBODY.lastIndex = end;
  if (!OF_NOBODY.test(text)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isMonths && (!isKinBefore(text, start) || /^ d[ei] /.test(text.slice(end, end + 4))))
    return false;
  if (
    !isMonths &&
    IS.test(before) &&
    !/^[ ]?(?:[.,;:!?)\n]|$| (?:und|en|och|aber|maar|men)(?!\p{L}))/u.test(text.slice(end, end + 6))
  )
    return false;
  if (OF.test(before) && isKinBefore(text, start)) return true;
  return HAS_YEARS.test(before) || OLD_BEFORE.test(before) || (isMonths && ARE.test(before));
}

/** "ik ben drie jaar lid": with these the years may be of something else. */
const IS = /(?<!\p{L})(?:är|is|ist|bin|ben|wird|wurde|wordt) $/iu;
/** "meu filho Kauã de nove anos" */
const OF = /(?<!\p{L})(?:de|di|von|van|på) $/iu;
const ARE = /(?<!\p{L})(?:är|is|sind|ist|zijn|são|sono|mają|tienen|têm|hanno|ont) $/iu;

const AFTER_NUMBER =
  '(?=[.,;!?)\\n]|$| (?:for|but|so|because|and|next|today|tomorrow|now|already|years old|he|she|with|from|und|aber|jetzt|heute|morgen|wird|nächste|en|maar|nu|al|och|men|redan)(?!\\p{L}))';

/** "he is thirteen for God's sake", "sie wird sieben", "hon fyller femtio": without a unit. */
export const ageInWordAlone: Recognizer = {
  id: 'age-word',
  effort: 6,
  leadEffort: 1,
  type: 'AGE',
  trigger: {
    kind: 'word',
    words: words(
      `four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
      vijf zes zeven negen tien twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig
      fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio`,
    ),
  },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine)|\\p{L}{3,10})${AFTER_NUMBER}`,
    'iuy',
  ),
  score: 0.7,
  validate: (candidate) =>
    isToldOfPerson(candidate) &&
    !/ (?:o['’]clock|Uhr|of)/.test(candidate.text.slice(candidate.end, candidate.end + 9)),
};

const STEMS_DE = words(
  'drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
);
const STEMS_NL = words(
  'drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
);
const STEMS_SV = words(
  'tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
);
const STEMS_PL = words(
  'trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio',
);

function withEndings(stems: readonly string[], endings: string): string[] {
  return stems.flatMap((stem) => endings.split(' ').map((ending) => stem + ending));
}

/** "meine dreizehnjährige Tochter", "die Sechzehnjährige", "vår femåring", "trzynastoletni syn": in one word. */
export const ageInOneWord: Recognizer = {
  id: 'age-one-word',
  type: 'AGE',
  trigger: {
    kind: 'word',
    words: [
      ...withEndings(STEMS_DE, 'jährige jähriger jährigen jähriges'),
      ...withEndings(STEMS_NL, 'jarige jarig'),
      ...withEndings(STEMS_SV, 'åring åringen årig årige åriga'),
      ...withEndings(STEMS_PL, 'letni letnia letniego letniej letnią latek latka latkiem'),
    ],
  },
  notAfter: /[^\s("„]/,
  pattern: /\p{L}{6,26}/uy,
  score: 0.75,
  validate(candidate) {
    const { text, start, end } = candidate;
    if (isOfAnybody(candidate)) return false;
    if (/(?:åring|åringen|latek|latka|latkiem)$/u.test(text.slice(start, end))) return true;
    const next = /^ ([\p{L}-]{2,24})/u.exec(text.slice(end, end + 26))?.[1];
    if (next !== undefined) {
      const from = end + 1;
      const to = from + next.length;
      if (isFamily(text, from, to) || isSomebody(text, from, to)) return true;
      if (/^\p{Lu}\p{Ll}/u.test(next) && isGivenName(next)) return true;
    }
    return (
      /^[DFSZENAV]\p{Ll}+jährigen?r?$/u.test(text.slice(start, end)) &&
      text[start - 1] === ' ' &&
      !/^ \p{Lu}/u.test(text.slice(end, end + 2))
    );
  },
};
