import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { writtenOf } from '../../written-of.ts';
import { words } from '../vocabulary.ts';
import { AGE, AND, isAge, isDuration, isInMonths, MONTHS, NOT_OF_AGE, YEARS } from './age-value.ts';
import { isKinBefore } from './kin-before.ts';

/** "34 years old", "34-year-old" and "34-jährig" are ages as a whole. */
const OLD = [
  '[ -]?(?:years?|yrs?|months?|mos?|weeks?|wks?) old|[ ]?y\\.?o\\.?|[ ]?y/o',
  '[ ](?:Jahre|Monate|Wochen|J\\.)[ ](?:alt|jung)',
  '[ ](?:jaar|maanden)[ ]oud',
  '[ ](?:år|månader)[ ]gam(?:mal|la|malt)',
].join('|');
const ADJECTIVE = [
  '[ -]?(?:years?|yrs?|months?|weeks?)-old',
  '-?jährige?[rsnm]?|-?enn[ei]|[ -]Jahre[ -](?:alte[rsnm]?|junge[rsnm]?)|-?jarige?|-?åring(?:en|ar|s)?|-?årige?|-?lat(?:ek|k[aąięu]|kiem|kowi)|-?letni(?:a|ego|ej|m|ą)?',
].join('|');

/** "a 5 year old bug", "my 10 years old laptop": things are old as well. */
const NO_THING =
  '(?![\\p{L}\\d])(?![ ](?:bug|code|laptop|computer|pc|phone|car|house|building|company|project|version|server|system|machine|startup|business|tradition|wine|whisky|whiskey|scotch|software|app|library|issue|single malt|thread|post|article|technology|tree|furniture|auto|firma|gebäude)(?!\\p{L}))';

/** "34 years old", "34 Jahre alt", "34-jähriger", "34 jaar oud", "34 år gammal", "34yo". */
export const ageWithUnit: Recognizer = {
  id: 'age-unit',
  effort: 10,
  leadEffort: 1,
  type: 'AGE',
  trigger: [
    { kind: 'digits', min: 1, max: 3, next: ' -' },
    { kind: 'token', min: 4, max: 12, first: '123456789' },
  ],
  notAfter: /[\w.,+/$€£#%-]/,
  lead: /(?=\d{1,3}[ -]?[ymwjåle])/iy,
  pattern: new RegExp(`${AGE}(?:${OLD}|${ADJECTIVE})${NO_THING}`, 'iuy'),
  score: 0.85,
  validate: isAge,
};

const HAS_BEFORE = [
  "(?:j['’]ai|tu as|il a|elle a|(?:j['’]|il |elle )avait?s?|jai|(?:fêt\\p{L}{1,3}|aura) ses|va avoir|viens?n?e?n?t? d['’]avoir|sur ses|aura|patiente? de|(?:fils|fille|mère|père|mari|femme|frère|sœur|bébé|enfant|voisine?|maman|papa|copine?|patronn?e?) a|(?:homme|femme|garçon|fille|fils|enfants?|bébé|mère|père|jumeaux|jumelles|maman|mamie|mémé|papy|papi|grand-mère|grand-père|petite?-fil(?:le|s)|neveu|nièce|fillette|dame|monsieur) de|[aâ]g[ée]e?s? de|agée?)",
  '(?:tengo|tiene|tienes|ten[íi]a|cumpl[eií]\\p{L}{0,3}|(?:varón|mujer|paciente(?: \\p{L}+)?|niñ[oa]|hombre|chic[oa]|joven|señora?|bebé|hij[oa]s?|niet[oa]|sobrin[oa]|madre|padre|mam[áa]|pap[áa]|abuel(?:it)?[oa]|gemel[oa]s|mell?iz[oa]s|suegr[oa]|tí[oa]|vecin[oa]|nen[ae]|chaval|muchach[oa]) de|de un[oa]s|edad:?|edad de)',
  '(?:tenho|tem|tens|tinha|f[ae]z|faço|fazer|complet(?:a|ou)|(?:homem|mulher|menin[oa]|paciente|jovem|filh[oa]s?|net[oa]|sobrinh[oa]|mãe|pai|beb[éê]|gême[oa]s|gémeos|sogr[oa]|avó|avô|vizinh[oa]|senhora?|rapaz|moç[oa]|garot[oa]|crianças?) de|idade:?)',
  '(?:ho|ha|hai|avev[aoi]|comp(?:ie|io|irà|iuto)|di anni|(?:uomo|donna|paziente(?: \\p{L}+)?|ragazz[oa]|bambin[oaie]|figli[oae]?|nipot(?:e|in[oa])|madre|padre|mamma|papà|gemell[ei]|nonn[oa]|suocer[oa]|signora?|anzian[oa]|zi[oa]|neonat[oa]|vicin[oa]) di|età:?)',
  '(?:mam|ma|masz|mia[łl][ae]?m?|wiek:?|w wieku|(?:u|s)?kończy(?:ł[ae]?m?)?|(?:u|s)?kończę)',
  '(?:är|(?:jag|han|hon) var|fyller|fyllde|ålder:?|(?:son|dotter|pojke|flicka|barn|man|kvinna|mamma|pappa|mormor|farmor|bebis) på)',
  '(?:bin|ist|wird|wurde|Alter:?|(?:Sohn|Tochter|Kind(?:er)?|Junge|Mädchen|Mann|Frau|Baby|Zwillinge|Oma|Opa|Mutter|Vater|Enkel(?:in)?) (?:von|mit))',
  '(?:ben|is|wordt|werd|leeftijd:?|pati[ëe]nte? van|oud|(?:man|vrouw|jongen|meisje|zoon|dochter|kind(?:eren)?|moeder|vader|oma|opa|tweeling|kleinzoon|kleindochter|baby|buurvrouw|buurman) van)',
].join('|');

/** "ben zelf 34 jaar", "ma już 34 lata": between the verb and the number. */
const ADVERB =
  '(?:(?:zelf|nu|al|pas|net|bijna|schon|jetzt|erst|bald|selbst|déjà|seulement|presque|ya|solo|casi|já|só|apenas|quase|già|ora|appena|quasi|redan|bara|själv|snart|już|teraz|dopiero|prawie)[ ])?';
/** What people have their years with, and an adverb, as the end of what stands before the number. */
export const HAS_YEARS = new RegExp(`(?<!\\p{L})(?:${HAS_BEFORE})[ ]{1,3}${ADVERB}$`, 'iu');

/** "j'ai 34 ans", "tiene 34 años", "ho 34 anni", "mam 34 lata": having years, not spending them. */
export const ageInSentence: Recognizer = {
  id: 'age-sentence',
  effort: 8,
  leadEffort: 1,
  type: 'AGE',
  trigger: { kind: 'digits', min: 1, max: 3, next: ' \u00a0' },
  notAfter: /[^ ]/,
  lead: new RegExp(`(?=\\d{1,3}[ \\u00a0](?:${YEARS}|${MONTHS}))`, 'iy'),
  pattern: new RegExp(
    `(?<=(?<!\\p{L})(?:${HAS_BEFORE})[ ]{1,3}${ADVERB})${AGE}[ \\u00a0](?:${YEARS}|${MONTHS})(?![\\p{L}\\d])${NOT_OF_AGE}`,
    'iuy',
  ),
  score: 0.85,
  validate: (candidate) =>
    isAge(candidate) && (!isInMonths(writtenOf(candidate)) || isOfKin(candidate)),
};

const AGED = /(?<!\p{L})âgée?s? de $/iu;
const OF_KIN = /(?:de|di|van|von|mit|på|är|ma) $/iu;
const HAS = / (?:a|ha|tiene|tem) $/iu;

/** "mio figlio di 4 mesi", "mi hija tiene 9 meses", and neither "ho 4 mesi di tempo" nor "tiene 3 meses de baja". */
function isOfKin({ text, start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (AGED.test(text.slice(Math.max(0, start - 12), start))) return true;
  return (
    (OF_KIN.test(before) || (HAS.test(before) && !/^ d[ei] /.test(text.slice(end, end + 4)))) &&
    isKinBefore(text, start)
  );
}

const UNIT = `${YEARS}|${MONTHS}|yrs|J\\.`;
const IN_YEARS = new RegExp(`(?:${YEARS}|yrs|J\\.)$`, 'iu');

/** ", 89 lat,", "(81 lat, po udarze)", a line that begins "36 år, …": an item of its own in a note about somebody. */
export const ageInNote: Recognizer = {
  ...ageInSentence,
  id: 'age-note',
  notAfter: /[\w.+/$€£#%-]/,
  lead: new RegExp(`(?=(?:\\d{1,2}[ ]${AND}[ ])?\\d{1,3}[ \\u00a0](?:${UNIT}))`, 'iuy'),
  pattern: new RegExp(
    `(?<=[^\\s\\d€$%] ?[,;(·•|] ?|\\d{4}, ?|\\n|[, ]d[ei] |(?<!\\p{L})(?:co[nm]|mit|met|med|(?<!y )[aà]) |${YEARS} ${AND} |(?<!\\p{L})(?:ont|tienen|têm|hanno|mają) )(?:\\d{1,2}[ ]${AND}[ ])?${AGE}[ \\u00a0](?:${UNIT})(?=[,;)?]| [·•|]|[.]?\\s*(?:\\n|$)|[.] \\p{Lu}| ${AND} \\d{1,2} ${YEARS}\\)| (?:que te(?:ngo|nho)|kk|já|ya|déjà|già|schon|noch(?:mal)?|ainda|todavía|encore|ancora|nog|jeszcze)(?!\\p{L}))${NOT_OF_AGE}`,
    'iuy',
  ),
  score: 0.65,
  validate: (candidate) =>
    isAge(candidate) && !isDuration(candidate) && (isOfAdult(candidate) || isOfChild(candidate)),
};

/** Two digits, of years, at an item's beginning; "de" before them is a contract's too, so that a name has to stand there. */
function isOfAdult({ text, start, end }: Candidate): boolean {
  const value = text.slice(start, end);
  if (!/^[1-9]\d/.test(value) || !IN_YEARS.test(value)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/(?<!\p{L})(?:co[nm]|mit|met|med|[aà]) $/iu.test(before))
    return Number.parseInt(value, 10) >= GROWN_UP;
  return !/\p{L} $/u.test(before) || /\p{Lu}[\p{L}’'-]+, d[ei] $/u.test(before);
}

const REACH = 24;
/** "à 26 ans", "com 64 anos": fewer years may be how long something takes. */
const GROWN_UP = 18;

/** Fewer years, or months: behind a relative or children, in brackets or between commas. */
function isOfChild({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return (
    /[(,][^()\n]{0,24}$| (?:ont|tienen|têm|hanno|mają) $/.test(before) && isKinBefore(text, start)
  );
}

/** "80M", "71 F" in the notes of a ward. */
export const ageInChart: Recognizer = {
  id: 'age-chart',
  type: 'AGE',
  trigger: { kind: 'token', min: 3, max: 3, first: '123456789' },
  notAfter: /[^ ]/,
  pattern: /[1-9]\d(?=[MF](?![\w]))/y,
  score: 0,
  context: {
    words: words(
      'patient pt pts mrn bed ward admitted presents presented presenting hx pmh admission discharge nok nhs bp hr rr gp ed op diagnosis dx c/o',
    ),
    score: 0.75,
  },
};

const WHOSE =
  '[ ](?:di|de|d[ao]|von|van|av)[ ](?:(?:mi|ma|mon|mia|mio|minha|meu|meiner?|mijn|min)[ ])?(?:nonn[oa]|mamma|papà|zi[oa]|m[aé]mie|mémé|papy|papi|maman|papa|abuel(?:it)?[oa]|mam[áa]|pap[áa]|tí[oa]|suegr[oa]|vov?[óô]|av[óô]|mãe|pai|sogr[oa]|oma|opa|mormor|farmor|morfar|farfar)(?!\\p{L})';

/** "de 53 años de edad", "34 ans (âge)", "i 90 anni di nonna", "zum 50. Geburtstag": the years of an age, or those that are celebrated. */
export const ageOfAge: Recognizer = {
  id: 'age-of-age',
  type: 'AGE',
  trigger: [
    { kind: 'digits', min: 1, max: 3, next: ' \u00a0.-º' },
    { kind: 'token', min: 3, max: 5, first: '123456789' },
  ],
  notAfter: /[\w.,+/$€£#%-]/,
  lead: /(?=\d{1,3}(?:[ \u00a0]\p{Ll}{3}|(?:\.|st|nd|rd|th|e|º|[-.]?[oª]|:e)[ ]\p{L}|-års))/iuy,
  pattern: new RegExp(
    `${AGE}(?:[ \\u00a0](?:years|años|anos|anni|meses|ans|mois)(?=[ ](?:of age|de edad|de idade|di età|d['’]âge)|${WHOSE})|(?:\\.|st|nd|rd|th|e|ste|de|[º.]?[oª]?|:e)[ ](?:Geburtstag|birthday|bday|cumple(?:años)?|compleanno|verjaardag|urodzin[y]?|födelsedag)(?!\\p{L})|-årsdag(?:en)?(?!\\p{L}))`,
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
      'age aged alter âge âgé âgée agé agée edad idade età leeftijd ålder wiek wieku turned turning patientage',
    ),
  },
  notAfter: /[\w@/.$-]/,
  lead: /(?:aged|(?:age|alter|âge|edad|idade|età|eta|leeftijd|ålder|wiek)(?= \d{1,3}(?:[,;)\n]|$))|(?:alter von|edad de|idade de|età di|età anni|leeftijd van|ålder av|wieku)|(?:turned|turning)(?= \d\d(?:[,.!]|$| (?:and|but|so|in|on|this|last|next|today|tomorrow|yesterday)(?!\p{L})))|(?:at )?(?:the )?age of|[âa]g[ée]e? de|\p{L}{3,10}["']?(?:[ ]?\((?:years|ans|años|jahre)\)|[ ]?\/[ ]?(?:sex|gender|geschlecht|sexe|sexo|sesso))?[ ]?(?:[:=]|is|est|es|é|è|är|ist)) ?["']?/iuy,
  pattern: new RegExp(
    `${AGE}(?:[ ](?:years?|yrs|ans|años|anos|anni|lat|år|Jahren?|jaar)(?:[ ]old)?(?!\\p{L}))?(?![\\p{L}\\d_%]|[.,:/-]\\d|[ ]?(?:days?|hours?|h|seconds?|minutes?|min|ms|s|px|GB|MB|Tage|Stunden|Sekunden|jours|días|mois|meses|mesi|months?|weeks?|Monate|Wochen|semanas|semaines)(?!\\p{L}))`,
    'iuy',
  ),
  score: 0.8,
  validate: (candidate) => isAge(candidate) && !isLimit(candidate) && !isInObject(candidate),
};

/** "I (34F) and my husband (36M)": forum style. */
export const ageAndGender: Recognizer = {
  id: 'age-gender',
  type: 'AGE',
  trigger: { kind: 'token', min: 3, max: 3, first: '123456789' },
  pattern: /(?<=[([])[1-9]\d(?=[MFmf][)\]])/y,
  score: 0.8,
};

const LIMITS = new WordSet(
  words(
    'minimum minimal min maximum max average mean median legal voting drinking retirement mínima minima mínimo mindest',
  ),
);

/** "minimum age 18", "edad mínima: 18": nobody's. */
function isLimit({ text, anchor, start }: Candidate): boolean {
  return (
    LIMITS.hasAnyIn(text, Math.max(0, anchor - 12), anchor) || LIMITS.hasAnyIn(text, anchor, start)
  );
}

/** `{ name, age: 25 }`: a number in a program's object. JSON, whose keys have quotes, is data. */
function isInObject({ text, start, end }: Candidate): boolean {
  return (
    /^(?: \+|\s?[,}])/.test(text.slice(end, end + 2)) &&
    /\{(?:[^{}\n]*,)?\s*age: ?$/.test(text.slice(Math.max(0, start - 80), start))
  );
}
