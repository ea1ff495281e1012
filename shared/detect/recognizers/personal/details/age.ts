import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { words } from '../vocabulary.ts';

const AGE = '(?:1[01]\\d|[1-9]?\\d)';
const OLDEST = 120;

/** The unit and the word "old": enough by themselves. The span is what says the age: "34 years old", "34-year-old". */
const WITH_OLD = [
  '(?:[ -]?(?:years?|yrs?|months?|weeks?)[ -]old|[ -]?(?:y\\.?o\\.?|y/o|yrs? old))',
  '[ -]?(?:Jahre?n?|Monate?)[ -](?:alt(?:e[rsnm]?)?|junge?[rsnm]?)|-?jährige?[rsnm]?|[ ]?J\\.[ ]?alt',
  '[ ]?(?:jaar|maanden)[ ]oud|-?jarige?',
  '[ ]?(?:år|månader)[ ]gam(?:mal|la|malt)|-?åring(?:en|ar|s)?|-?årige?',
  '-?latk[aąię]|-?letni(?:a|ego|ej|m)?',
].join('|');

/** "34 years old", "34-year-old", "34 Jahre alt", "34-jähriger", "34 jaar oud", "34 år gammal", "34yo". */
export const ageWithUnit: Recognizer = {
  id: 'age-unit',
  type: 'AGE',
  trigger: { kind: 'token', min: 1, max: 12, first: '123456789' },
  notAfter: /[\w.,+/$€£#%-]/,
  pattern: new RegExp(`${AGE}(?:${WITH_OLD})(?![\\p{L}\\d])`, 'iuy'),
  score: 0.85,
  validate: (candidate) => isAge(candidate) && !isThing(candidate),
};

/** "a 5 year old bug", "my 10 years old laptop": things are old as well. */
function isThing({ text, end }: Candidate): boolean {
  return /^ (?:bug|code|laptop|computer|pc|phone|car|house|building|company|project|version|server|system|machine|startup|business|tradition|wine|whisky|whiskey|scotch|software|app|library|issue|thread|post|article|technology|tree|furniture|auto|firma|software|gebäude|tradition)(?!\p{L})/iu.test(
    text.slice(end, end + 14),
  );
}

const YEARS = '(?:ans|años|anos|anni|lat|lata|år|Jahre|jaar)';
const HAS_BEFORE = [
  "(?:j['’]ai|tu as|il a|elle a|(?:il|elle) avait|[aâ]g[ée]e?s? de|agée?)",
  '(?:tengo|tiene|tienes|tenía|cumpl[eií]\\p{L}{0,3}|(?:varón|mujer|paciente|niñ[oa]|hombre|chic[oa]|joven|señora?|bebé) de|edad:?|edad de)',
  '(?:tenho|tem|tens|tinha|(?:homem|mulher|menin[oa]|paciente|jovem) de|idade:?)',
  '(?:ho|ha|hai|aveva|di anni|(?:uomo|donna|paziente|ragazz[oa]|bambin[oa]) di|età:?)',
  '(?:mam|ma|masz|miał|miała|wiek:?|w wieku|ukończył|ukończyła)',
  '(?:är|fyller|fyllde|ålder:?)',
  '(?:bin|ist|wird|wurde|Alter:?)',
  '(?:ben|is|wordt|werd|leeftijd:?)',
].join('|');

/** "j'ai 34 ans", "tiene 34 años", "ho 34 anni", "mam 34 lata": having years, not spending them. */
export const ageInSentence: Recognizer = {
  id: 'age-sentence',
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3, next: ' \u00a0' },
  notAfter: /[^ ]/,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:${HAS_BEFORE})[ ]{1,3})${AGE}[ \\u00a0]${YEARS}(?![\\p{L}\\d])(?![ ](?:d['’]expérience|de (?:evolución|antigüedad|experiencia|experiência|duración|garantía|ausencia)|di (?:esperienza|garanzia)|doświadczenia|erfarenhet|Erfahrung|ervaring|Zeit|garantie|de garantie|après|después|depois|dopo|fa|temu|sedan))`,
    'iuy',
  ),
  score: 0.85,
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
    `${AGE}(?:[ ](?:years?|yrs|ans|años|anos|anni|lat|år|Jahre|jaar)(?!\\p{L}))?(?![\\p{L}\\d_%]|[.,:/-]\\d|[ ]?(?:days?|hours?|h|seconds?|minutes?|min|ms|s|px|GB|MB|Tage|Stunden|Sekunden|jours|días|mois|meses|mesi|months?|weeks?|Monate|Wochen|semanas|semaines)(?!\\p{L}))`,
    'iuy',
  ),
  score: 0.8,
  validate: isAge,
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
