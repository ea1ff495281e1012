import type { Candidate } from '../../../engine/recognizer.ts';
import { isOfThing } from './things.ts';

/** Years that somebody can have lived. */
export const AGE = '(?:1[01]\\d|[1-9]?\\d)';
const OLDEST = 120;

/** Their unit, where the years are said without "old". */
export const YEARS = '(?:ans|años|anos|anni|lat|lata|år|Jahren?|jaar|jr\\.?)';
/** Of small children. */
export const MONTHS =
  '(?:Monaten?|Mon\\.|mois|meses|mesi|maanden|mnd|månader|mån|miesiąc[ae]?|miesięcy|months|Wochen|weeks|semanas|semaines|settimane|weken|veckor|tygodni(?:e)?)';
/** Between the years of two. */
export const AND = '(?:i|y|e|et|und|en|och|and)';
/** What years are when they are nobody's. */
export const NOT_OF_AGE =
  "(?![ ](?:d['’]expérience|de (?:evolución|antigüedad|experiencia|experiência|duración|garantía|ausencia)|di (?:esperienza|garanzia|servizio|lavoro|anzianità)|doświadczenia|stażu|pracy|atrás|que (?:no|não|trabajo|llevo|estoy|vivo|soy|te|me|se|trabalho|moro|estou|lo|la|los)|de (?:casad[oa]s?|empresa|carreira|carrera|servicio|serviço)|erfarenhet|\\p{L}{0,12}[Ee]rfahrung|ervaring|de casamento|de matrimonio|di matrimonio|de mariage|Zeit|garantie|de garantie|après|después|depois|dopo|fa|temu|sedan|(?:pour|para|per) \\p{L}{2,20}r[ei]?|na \\p{L}{3,20}|(?:d['’]ancienneté)|de (?:mercado|marché|congés?|retard))(?!\\p{L}))";

/** Whether the candidate's number can be the age of a person, and not of a thing. */
export function isAge({ text, start, end }: Candidate): boolean {
  const value = Number.parseInt(text.slice(start, end), 10);
  return value > 0 && value <= OLDEST && !isOfThing(text, start, end);
}

const IN_MONTHS = new RegExp(`${MONTHS}$`, 'iu');

/** Whether an age is told in months or weeks. */
export function isInMonths(age: string): boolean {
  return IN_MONTHS.test(age);
}

/** What takes years or runs for them. */
const LASTS =
  /garant|warrant|vertrag|contrat|contract|laufzeit|mietdauer|kredit|credit|crédit|loan|lån|mutuo|hypo|kredyt|umow|erfahr|experi|esperienza|ervaring|erfarenhet|doświadcz|haft|condamn|condann|condena|verurteil|skazan|dömd|prison|prisión|prigione|więzien|fängelse|alt[ea]?r? |whisk|rum\\b|wine|wein|vin\\b|vino|licen|abo\\b|abonn|dur[ée]|durat|dauer|termin|plazo|prazo/iu;
const BEFORE = 40;

/** Whether something before the candidate takes years or runs for them: a contract, a loan, a whisky. */
export function isDuration({ text, start }: Candidate): boolean {
  return LASTS.test(text.slice(Math.max(0, start - BEFORE), start));
}
