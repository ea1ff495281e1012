import type { Candidate, Recognizer } from '../../engine/recognizer.ts';
import { WordsBefore } from '../personal/details/words-before.ts';
import { isGivenName } from '../personal/names/given-names.ts';
import { END, RECENT_YEAR } from './births.ts';
import { ANY_OF_BIRTH, DAY } from './forms.ts';

/** Behind a name, in brackets or where a line begins. */
const BEHIND_NAME =
  "(?<=\\p{Lu}[\\p{L}'’-]{1,24},? ?\\(?|[()] ?|^|\n| (?:jn?r|sn?r|jun|sen)\\.?,? )(?<!(?:Ref|Fig|Abb|Tab|Art|Opt) ?)";
/** A year alone is one of birth where nothing goes on about it. */
const YEAR_ALONE =
  '(?:1[5-9]\\d\\d|20[0-2]\\d)(?=[,;)–.-]|[ ]?(?:\\n|$)| (?:in|w|à|i|te|en|em|na|at|zu|d|m)[. ])';
const ABOUT = '(?:(?:c|ca|abt|v|ok|omkr|um|about|circa|vers|około|rond|hacia|cerca de)\\.? ?)?';

/** "(*1979)", "Ada Ek f. 1954", "Thomas (b. 12 May 1931)", "Anne °12/04/1955", "(n. c. 1890)": marks of birth. */
export const birthMark: Recognizer = {
  id: 'birth-mark',
  effort: 2,
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: [
    { kind: 'word', words: ['b', 'f', 'd', 'n'] },
    { kind: 'sign', signs: '°*' },
  ],
  lead: new RegExp(
    `(?:(?<=^|\\p{L},? |[(:\\n] ?)°[ ]?|(?<=\\p{L}(?: ?\\(|, ))\\*[ ]?|(?<=^|\\n|[(,)] ?)\\*(?=\\d{1,2}\\.\\d{1,2}\\.\\d{4} in \\p{Lu})|${BEHIND_NAME}[bfn]\\.[ ]?|[dDfF]\\.[nN]\\.[ ]?:?[ ]?)(?=[\\p{L}\\d])`,
    'uy',
  ),
  pattern: new RegExp(
    `(?:${ANY_OF_BIRTH}|${DAY}/(?:0?[1-9]|1[0-2]) ${RECENT_YEAR}|${ABOUT}${YEAR_ALONE})${END}(?!\\*)`,
    'iuy',
  ),
  score: 0.75,
  validate: isMarkOfSomeone,
};

const WORDS_OF_NAME = 3;
/** "d. 1891", "† 17. 1. 2024", "(b. 1847, emigrated": what else registers and family trees say, in the same text. */
const OF_FAMILY =
  /[†✝⚭∞]|(?<![\p{L}.])(?:d|m|z|zm|bur|ov|överl|gest|verh|ogh|bapt|tr|ślub|sp|cas|fal)\. ?(?:c\. ?)?(?:\d{1,2}[. /-]|1[5-9]\d\d)|(?<!\p{L})(?:née?|geb\.|née?|roz\.|nata|husband|wife|hustru|emigr|buried|baptised|census|genealog|gedcom|moglie|esposa|épouse|żona|filhos?|figli[oa]?|hijos?|sons?|daughters?|faleceu|dräng|piga|torpare)/iu;
const FAMILY_REACH = 160;

/** Behind words a first name has to be among them, or the text has to be about a family: "Party b. 12.03.2024" is nobody. */
function isMarkOfSomeone({ text, anchor, start, end }: Candidate): boolean {
  const mark = text.charAt(anchor);
  if (!'bfn*'.includes(mark)) return true;
  const before = text.slice(Math.max(0, anchor - 3), anchor);
  if (mark !== 'n' && !/\p{L},? $/u.test(before)) return true;
  // "n." is a number as well.
  if (mark === 'n' && !/\p{L}(?: ?\(|,? )$/u.test(before)) return false;
  const word = new WordsBefore(
    text,
    before.endsWith('(') ? anchor - (before.endsWith(' (') ? 1 : 0) : anchor,
  );
  let last = '';
  for (let seen = 0; seen < WORDS_OF_NAME && word.back(seen === 0); seen++) {
    if (isGivenName(word.word)) return true;
    if (seen === 0) last = word.word;
  }
  if (mark === 'n' && (end - start < SHORTEST_DATE || NUMBERED.test(last))) return false;
  const around =
    text.slice(Math.max(0, anchor - FAMILY_REACH), anchor) + text.slice(end, end + FAMILY_REACH);
  return OF_FAMILY.test(around);
}

const SHORTEST_DATE = 8;
const NUMBERED =
  /^(?:legge|decreto|delib|determin|ordinan|sentenz|art|prot|prat|fatt|circol|bando|gara|lei|portaria|processo|ley|real|factura|num)/i;

/** "* 2. 9. 1931   † 17. 1. 2024", "* Workum, 5 mei 1938": a star where the line of a notice begins, and no bullet of a list. */
export const birthStar: Recognizer = {
  id: 'birth-star',
  effort: 2,
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: { kind: 'sign', signs: '*' },
  notAfter: /[^\n ]/,
  lead: /(?<=^|\n)\* ?(?:(?:in |à |w |i )?\p{Lu}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24}){0,2},? )?(?:am |le |den |op |il |el )?(?=\d)/uy,
  pattern: new RegExp(
    `(?:${ANY_OF_BIRTH})(?=[ \\t]{0,12}(?:[†✝+]|\\n|$)| (?:in|à|te|i|w|en|em|a) \\p{Lu}|,? \\p{Lu})${END}`,
    'iuy',
  ),
  score: 0.75,
  validate: isOfNotice,
};

const DEATH_BEHIND = /^[^\n*]{0,40}[†✝]|^[^\n*]{0,24}[ \t]\+ ?\d{1,2}\./u;
const MOURNING =
  /[†✝]|somnat|insomn|älskade|begrav|entschlafen|verstorben|trauer|gestorben|passed away|in loving memory|décéd|obsèques|inhum|falleci|faleceu|velório|si è spent|mancat[oa]|funeral|overleden|uitvaart|ingeslapen|zmarł|pogrzeb|pochowan/iu;
const NOTICE_REACH = 240;

/** One star with a cross beside it, or in a text of mourning, where no other line has one. */
function isOfNotice({ text, anchor, end }: Candidate): boolean {
  if (DEATH_BEHIND.test(text.slice(end, end + 48))) return true;
  const before = text.slice(Math.max(0, anchor - NOTICE_REACH), anchor);
  const behind = text.slice(end, end + NOTICE_REACH);
  return (
    MOURNING.test(before + behind) &&
    !/(?:^|\n)[*•-] ?\S/.test(before) &&
    !/\n[*•-] ?\S/.test(behind)
  );
}

const BORN =
  'dob|born|geb|geboren|geb\\.?dat(?:um)?|geburtsdatum|née?|nacid[oa]|nac|nascid[oa]|nasc|nat[oa]|född|födelsetid|föd|ur|urodz|urodzon[ay]';
/** Six digits: day, month and year, or the other way round. */
const SIX =
  '(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d\\d|\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\p{L}\\d]|[-+. ]?\\d)';

/** "geb 070688", "DOB: 880412", "född 630217": six digits without a sign between them. */
export const birthInSix: Recognizer = {
  id: 'birth-six',
  leadEffort: 1,
  type: 'DATE_OF_BIRTH',
  trigger: {
    kind: 'word',
    words:
      'dob born geb geboren gebdat geburtsdatum né née nacido nacida nac nascido nascida nasc nato nata född födelsetid föd ur urodz urodzony urodzona'.split(
        ' ',
      ),
  },
  lead: new RegExp(
    `(?:${BORN})\\.?(?: ?: ?| (?:am |den |op |le |il |el |em |on |dnia )?)(?=\\d{6}(?!\\d))`,
    'iuy',
  ),
  pattern: new RegExp(SIX, 'uy'),
  score: 0.75,
};

/** "gedoopt 9 maart 1774", "ochrzcz. 7 II 1834": in old registers a baptism stands for the birth. */
export const baptism: Recognizer = {
  id: 'baptism',
  type: 'DATE_OF_BIRTH',
  trigger: {
    kind: 'word',
    words:
      'bapt baptised baptized christened getauft gedoopt ged baptisé baptisée bautizado bautizada batizado batizada batt battezzato battezzata döpt ochrzcz ochrzczony ochrzczona'.split(
        ' ',
      ),
  },
  lead: /\p{L}{3,12}\.?(?: (?:on|am|den|op|le|el|em|il|dnia))? (?=\d)/uy,
  pattern: new RegExp(`(?:${ANY_OF_BIRTH})${END}`, 'iuy'),
  score: 0.75,
  validate: ({ text, start, end }) => /(?<!\d)1[5-8]\d\d|an [ivx]/i.test(text.slice(start, end)),
};
