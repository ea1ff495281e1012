import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { AGE, isAge, MONTHS } from './age-value.ts';
import { wordEnd } from './groups/around.ts';
import { GROUP_WORDS } from './groups/group-words.ts';
import { isToldOfPerson } from './told-of-person.ts';

const UNIT = `(?: (?:(?:yrs?|years?|J\\.|Jahre|jaar|år)(?!\\p{L})|${MONTHS}(?!\\p{L})))?`;
const MONTH_OR_DAY =
  '(?:jan|feb|f[ée]v|mar|m[äa]r|mrt|ap[rd]|avr|abr|m[ae][ijyg]|ju[nlil]|giu|lug|lip|aug|ago|ao[uû]|sep|set|wrz|o[ck]t|ott|out|nov|lis|de[cz]|dic|d[ée]c|gru|mon|tue|wed|thu|fri|sat|sun|l[öo]r|s[öo]n|fre|zat|zon|a few|two)';
const AFTER_AGE = [
  '[;!?)\\n]|,(?!\\d)|[.](?!\\d|,| (?:geworden|platz|stock|monat|semester|im|in)(?!\\p{L}))|$',
  ' (?:nyss|now|jetzt|nu|already|war|was|is|when|heeft|has|hat|har)(?!\\p{L})',
  // Without commas, as one types: "he's 41 divorced".
  ' (?:single|married|divorced|widowed|separated|retired|unemployed|pregnant|male|female|but|so|from|ledig|verheiratet|geschieden|verwitwet|getrennt|komme|célibataire|mariée?|divorcée?|solter[oa]|casad[oa]|divorciad[oa]|divorziat[oa]|sposat[oa]|divorciad[oa]|getrouwd|gescheiden|gift|skild|ensamstående|żonaty|rozwiedzion[ya])(?!\\p{L})',
  ' (?:geworden|mês|amanhã|domani|demain|jutro|imorgon)(?!\\p{L})',
  ' (?:today|tomorrow|this|next|last|with|s?he|we|they|heute|gestern)(?!\\p{L})',
  ' and (?:\\p{L}|[1-9]\\d?(?![\\d:%]))',
  ' (?:und|en|och|y|e|et|oraz|aber|maar|men|pero|mas|mais|ale|im|am|nächste|morgen|volgende|nästa|el|w) (?!\\d{1,2} \\p{L})',
  ` (?:in|on|em|a|i|på|op|le|il) ${MONTH_OR_DAY}`,
].join('|');

/** "my son, who is 12, …", "I'm 45 and …", "Lena wird 9", "hon fyller 50", "when I was 12": a number of years that a person is. */
export const ageOfPerson: Recognizer = {
  id: 'age-is',
  effort: 8,
  leadEffort: 1,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3 },
  notAfter: /[^ ]/,
  pattern: new RegExp(`${AGE}${UNIT}(?=${AFTER_AGE})`, 'iuy'),
  score: 0.7,
  validate: (candidate) => isToldOfPerson(candidate) && isAge(candidate),
};

/** "he's 41 Brazilian", "im 29 german": nationality right behind. */
export const ageBeforeGroup: Recognizer = {
  id: 'age-before-group',
  effort: 2,
  type: 'AGE',
  trigger: { kind: 'digits', min: 2, max: 2, next: ' ' },
  notAfter: /[^ ]/,
  pattern: /[1-9]\d(?= \p{L}{4})/uy,
  score: 0.7,
  validate: ({ text, start, end, anchor }) => {
    const to = wordEnd(text, end + 1);
    if (!GROUP_WORDS.has(text, end + 1, to)) return false;
    if (PEOPLE_BEHIND.test(text.slice(to, to + 12))) return false;
    return (
      /(?<!\p{L})(?:i['’]?m|i am) $/iu.test(text.slice(Math.max(0, start - 6), start)) ||
      isToldOfPerson({ text, start, end, anchor })
    );
  },
};

/** "there are 41 Brazilian players": how many they are. */
const PEOPLE_BEHIND = /^ \p{L}+(?:s|en|er|i|y)(?!\p{L})/iu;

/** How the asked answer, with a name or a letter before a colon. */
const ANSWER =
  "(?:\\s{1,3}|\")(?:(?:\\p{L}[\\p{L}. ]{0,20}: ?|[-–] ?))?(?:(?:i['’]?m|i am|ich bin|tengo|j['’]ai|tenho|ho|mam|ik ben|jag är) )?";

/** "Wie alt sind Sie? 63", "Q: age? A: 29", "asl? 22/f/leeds": the answer. */
export const ageInAnswer: Recognizer = {
  id: 'age-answer',
  effort: 2,
  leadEffort: 1,
  type: 'AGE',
  trigger: {
    kind: 'word',
    words:
      'how wie cuántos cuantos quel quantos quanti hoe hur ile age asl alter edad idade âge'.split(
        ' ',
      ),
  },
  lead: new RegExp(
    `(?:how old (?:are|r|is) |wie alt (?:sind|bist|ist) |cu[áa]ntos años (?:tienes|tiene)|quel [âa]ge |quantos anos |quanti anni |hoe oud |hur gammal |ile (?:ma|masz) |(?:age|asl|alter|edad|idade|âge)(?=[ ]?\\?))[^?\\n\\d]{0,24}\\?${ANSWER}`,
    'iuy',
  ),
  pattern: new RegExp(`${AGE}${UNIT}(?![\\p{L}\\d_%]|[.,:-]\\d)`, 'iuy'),
  score: 0.75,
  validate: (candidate) => isAge(candidate) && !isOfThingAsked(candidate),
};

/** "How old is the building?": a thing is asked about. */
function isOfThingAsked({ text, start, end, anchor }: Candidate): boolean {
  const question = text.slice(anchor, start);
  const words = question.slice(0, question.indexOf('?'));
  return !isAge({
    text: `${words} ${text.slice(start, end)}`,
    start: words.length + 1,
    end: words.length + 1 + end - start,
    anchor,
  });
}
