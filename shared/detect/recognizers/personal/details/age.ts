import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

const AGE = '(?:1[01]\\d|[1-9]?\\d)';
const OLDEST = 120;

/** "34 years old" is an age as a whole; of "34-year-old" and "34-jährig" only the number is. */
const OLD = [
  '[ -]?(?:years?|yrs?|months?|weeks?) old|[ ]?y\\.?o\\.?|[ ]?y/o',
  '[ ](?:Jahre|Monate|J\\.)[ ]alt',
  '[ ](?:jaar|maanden)[ ]oud',
  '[ ](?:år|månader)[ ]gam(?:mal|la|malt)',
].join('|');
const ADJECTIVE = [
  '[ -]?(?:years?|yrs?|months?|weeks?)-old',
  '-?jährige?[rsnm]?|[ -]Jahre[ -](?:alte[rsnm]?|junge[rsnm]?)|-?jarige?|-?åring(?:en|ar|s)?|-?årige?|-?latk[aąię]|-?letni(?:a|ego|ej|m)?',
].join('|');

/** "a 5 year old bug", "my 10 years old laptop": things are old as well. */
const NO_THING =
  '(?![\\p{L}\\d])(?![ ](?:bug|code|laptop|computer|pc|phone|car|house|building|company|project|version|server|system|machine|startup|business|tradition|wine|whisky|whiskey|scotch|software|app|library|issue|thread|post|article|technology|tree|furniture|auto|firma|gebäude)(?!\\p{L}))';

/** "34 years old", "34 Jahre alt", "34-jähriger", "34 jaar oud", "34 år gammal", "34yo". */
export const ageWithUnit: Recognizer = {
  id: 'age-unit',
  effort: 2,
  leadEffort: 1,
  type: 'AGE',
  trigger: [
    { kind: 'digits', min: 1, max: 3, next: ' -' },
    { kind: 'token', min: 4, max: 12, first: '123456789' },
  ],
  notAfter: /[\w.,+/$€£#%-]/,
  lead: /(?=\d{1,3}[ -]?[ymwjåål])/iy,
  pattern: new RegExp(`${AGE}(?:(?:${OLD})${NO_THING}|(?=(?:${ADJECTIVE})${NO_THING}))`, 'iuy'),
  score: 0.85,
  validate: isAge,
};

const YEARS = '(?:ans|años|anos|anni|lat|lata|år|Jahre|jaar)';
const HAS_BEFORE = [
  "(?:j['’]ai|tu as|il a|elle a|(?:il|elle) avait|patiente? de|(?:homme|femme|garçon|fille) de|[aâ]g[ée]e?s? de|agée?)",
  '(?:tengo|tiene|tienes|tenía|cumpl[eií]\\p{L}{0,3}|(?:varón|mujer|paciente(?: \\p{L}+)?|niñ[oa]|hombre|chic[oa]|joven|señora?|bebé) de|edad:?|edad de)',
  '(?:tenho|tem|tens|tinha|(?:homem|mulher|menin[oa]|paciente|jovem) de|idade:?)',
  '(?:ho|ha|hai|aveva|di anni|(?:uomo|donna|paziente(?: \\p{L}+)?|ragazz[oa]|bambin[oa]) di|età:?)',
  '(?:mam|ma|masz|miał|miała|wiek:?|w wieku|ukończył|ukończyła)',
  '(?:är|fyller|fyllde|ålder:?)',
  '(?:bin|ist|wird|wurde|Alter:?)',
  '(?:ben|is|wordt|werd|leeftijd:?|pati[ëe]nte? van|(?:man|vrouw|jongen|meisje) van)',
].join('|');

/** "j'ai 34 ans", "tiene 34 años", "ho 34 anni", "mam 34 lata": having years, not spending them. */
export const ageInSentence: Recognizer = {
  id: 'age-sentence',
  effort: 3,
  leadEffort: 1,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3, next: ' \u00a0' },
  notAfter: /[^ ]/,
  lead: new RegExp(`(?=\\d{1,3}[ \\u00a0]${YEARS})`, 'iy'),
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:${HAS_BEFORE})[ ]{1,3})${AGE}[ \\u00a0]${YEARS}(?![\\p{L}\\d])(?![ ](?:d['’]expérience|de (?:evolución|antigüedad|experiencia|experiência|duración|garantía|ausencia)|di (?:esperienza|garanzia)|doświadczenia|erfarenhet|Erfahrung|ervaring|Zeit|garantie|de garantie|après|después|depois|dopo|fa|temu|sedan))`,
    'iuy',
  ),
  score: 0.85,
  validate: isAge,
};

/** "Zoé Leroy, 49 ans, institutrice": behind a name. */
export const ageBehindName: Recognizer = {
  ...ageInSentence,
  id: 'age-name',
  pattern: new RegExp(
    `(?<=\\p{L}[\\p{L}'’-]{2,24}, )${AGE}[ \\u00a0]${YEARS}(?=[ ]?[,.;)\\n]|$)`,
    'uy',
  ),
};

/** "my son, who is 12, …", "I'm 45 and …": a number of years that a person is. */
export const ageOfPerson: Recognizer = {
  id: 'age-is',
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3 },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:who is|who['’]s|(?:s?he|i)(?: is| am|['’][sm])|who (?:just )?turned|s?he turned|i turned) )${AGE}(?=[,;!?)\\n]|[.](?!\\d)| and (?:i|s?he|we|the|my|his|her|lives?|works?|has|have|suffer)|$)`,
    'iuy',
  ),
  score: 0.7,
  validate: isAge,
};

/** "de 53 años de edad", "34 ans (âge)": the years of an age. */
export const ageOfAge: Recognizer = {
  id: 'age-of-age',
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3, next: ' \u00a0' },
  notAfter: /[\w.,+/$€£#%-]/,
  pattern: new RegExp(
    `${AGE}[ \\u00a0](?:years|años|anos|anni|meses|ans|mois)(?=[ ](?:of age|de edad|de idade|di età|d['’]âge))`,
    'iuy',
  ),
  score: 0.9,
  validate: isAge,
};

/** "Age: 34", "aged 34", "Alter: 34", "edad: 34", `"age": 34`: the number alone. */
export const announcedAge: Recognizer = {
  id: 'age-announced',
  type: 'AGE',
  trigger: {
    kind: 'word',
    words: words(
      'age aged alter âge âgé âgée agé agée edad idade età leeftijd ålder wiek turned turning patientage',
    ),
  },
  notAfter: /[\w@/.$-]/,
  lead: /(?:aged|(?:turned|turning)(?= \d\d(?:[ ,.!]|$))|(?:at )?(?:the )?age of|[âa]g[ée]e? de|\p{L}{3,10}["']?(?:[ ]?\((?:years|ans|años|jahre)\))?[ ]?(?:[:=]|is|est|es|é|è|är|ist)) ?["']?/iuy,
  pattern: new RegExp(
    `${AGE}(?:[ ](?:years?|yrs|ans|años|anos|anni|lat|år|Jahre|jaar)(?:[ ]old)?(?!\\p{L}))?(?![\\p{L}\\d_%]|[.,:/-]\\d|[ ]?(?:days?|hours?|h|seconds?|minutes?|min|ms|s|px|GB|MB|Tage|Stunden|Sekunden|jours|días|mois|meses|mesi|months?|weeks?|Monate|Wochen|semanas|semaines)(?!\\p{L}))`,
    'iuy',
  ),
  score: 0.8,
  validate: (candidate) => isAge(candidate) && !isInObject(candidate),
};

/** "I (34F) and my husband (36M)": forum style. */
export const ageAndGender: Recognizer = {
  id: 'age-gender',
  type: 'AGE',
  trigger: { kind: 'token', min: 3, max: 3, first: '123456789' },
  pattern: /(?<=[([])[1-9]\d(?=[MFmf][)\]])/y,
  score: 0.8,
};

function isAge({ text, start, end }: Candidate): boolean {
  const value = Number.parseInt(text.slice(start, end), 10);
  return value > 0 && value <= OLDEST;
}

/** `{ name, age: 25 }`: a number in a program's object. JSON, whose keys have quotes, is data. */
function isInObject({ text, start, end }: Candidate): boolean {
  return (
    /^(?: \+|\s?[,}])/.test(text.slice(end, end + 2)) &&
    /\{(?:[^{}\n]*,)?\s*age: ?$/.test(text.slice(Math.max(0, start - 80), start))
  );
}
