import type { Candidate, Recognizer } from '../../../engine/recognizer.ts';
import { WordSet } from '../../../engine/word-set.ts';
import { words } from '../vocabulary.ts';
import { ageInSentence } from './age.ts';
import { AGE, AND, isAge, isDuration, MONTHS, NOT_OF_AGE, YEARS } from './age-value.ts';
import { isFamily, isSomebody } from './kin-before.ts';
import { WordsBefore } from './words-before.ts';

const OF = new WordSet(words('de di von van på aged con com mit met med'));

/** "femme 48 ans", "Pat 82 år,", "Nourrisson de 5 semaines", "dziecko 3 lata": behind the word for a person. */
export const ageBehindPerson: Recognizer = {
  ...ageInSentence,
  id: 'age-person',
  effort: 4,
  leadEffort: 2,
  lead: new RegExp(
    `(?=(?:\\d{1,2}[ ]${AND}[ ])?\\d{1,3}[ \\u00a0](?:${YEARS}|${MONTHS}|years|yrs))`,
    'iy',
  ),
  pattern: new RegExp(
    `(?:\\d{1,2}[ ]${AND}[ ])?${AGE}[ \\u00a0](?:${YEARS}|${MONTHS}|years|yrs)(?=[,;)]|[.]?(?:\\n|$)|[.] \\p{Lu}| (?:con|com|mit|met|med|with|avec|z|who|vive|mora|wohnt|lebt|woont|bor|mieszka|habite|vit|abita|ha|a|tiene|tem|heeft|hat|har|has|che|qui|que|sucht|cherche|busca|cerca|zoekt|söker|szuka|y|e|et|und|en|och)(?!\\p{L}))${NOT_OF_AGE}`,
    'iuy',
  ),
  score: 0.75,
  validate: (candidate) => isBehindPerson(candidate) && isAge(candidate),
};

function isBehindPerson(candidate: Candidate): boolean {
  const { text, start } = candidate;
  const word = new WordsBefore(text, start);
  if (!word.back()) return false;
  if (!word.is(OF)) return isSomebody(text, word.start, word.end);
  return (
    word.back(true) &&
    (isSomebody(text, word.start, word.end) || isFamily(text, word.start, word.end)) &&
    !isDuration(candidate)
  );
}

/** ", lat 34," and "paziente di anni 71," as Polish and Italian have it: the unit comes first. */
export const ageBehindUnit: Recognizer = {
  id: 'age-behind-unit',
  type: 'AGE',
  trigger: { kind: 'word', words: ['lat', 'l', 'anni'] },
  lead: /(?:(?<=(?:pacjent\p{L}{0,3}|kobieta|mężczyzna|chor[ya]),? )(?:lat|l\.)|(?<=\p{Lu}\p{L}{2,24},? )lat|(?<=(?:[ \n]di|età) )anni) /uy,
  pattern: /[1-9]\d(?=[,;)\n]|[.](?!\d)|$)(?!, ?lo?n)/uy,
  score: 0.75,
};

/** "(w, 24)", "(f/28)": beside a letter for the sex. */
export const ageBesideSex: Recognizer = {
  id: 'age-sex',
  type: 'AGE',
  trigger: { kind: 'digits', min: 2, max: 2, next: ')],' },
  notAfter: /[^ ,/]/,
  pattern: /(?<=[([][mfwhvkMFWHVK](?:[/,]|, ))[1-9]\d(?=[)\],])/uy,
  score: 0.75,
};

/** "varón 67a", "pz. 67aa", "Patientin, 54a": how doctors write it. */
export const ageOfPatient: Recognizer = {
  id: 'age-patient',
  type: 'AGE',
  trigger: { kind: 'token', min: 3, max: 4, first: '123456789' },
  notAfter: /[^ ]/,
  pattern:
    /(?<=(?<!\p{L})(?:pz\.?|paz\.?|pacientes?|paziente|pat(?:ientin|ientes?|ient)?\.?|varón|mujer|hombre|homem|mulher|uomo|donna|femme|homme|[mf](?:asc|em)\.),? )[1-9]\d(?=a{1,2}(?![\p{L}\d]))/iuy,
  score: 0.75,
};
