import type { Candidate } from '../../../engine/recognizer.ts';
import { anyCaseOf, words } from '../vocabulary.ts';

/** `12`, `12a`, `12-14`, `12/3`, `12/2/14`, `12-III`, `12 bis`, `12 A 4`, `12 B` where the line goes on with no word. */
export const HOUSE_NUMBER =
  '\\d{1,4}(?!\\d)(?:[ ]?[-/–][ ]?\\d{1,4}(?!\\d|\\.?[ºª°])(?:/\\d{1,3}(?!\\d)){0,2}|[-/](?:I{1,3}|[A-Za-z])(?![\\p{L}\\d]))?(?:[a-zA-Z](?![\\p{L}\\d])|[ ][a-zA-Z](?=[,.;:?!)\\n"\']|$|[ ](?:\\d{4,5}|\\d{3} \\d\\d|i|in|lgh)(?!\\p{L}))|[ ][A-Z][ ]\\d{1,3}(?=[,\\n])|[ ]?(?:bis|ter|quater)(?!\\p{L}))?';

const UNIT_WORDS = anyCaseOf(
  words(`apt apartment depa depto dpto app appt appartement apto apartamento apart ap unit suite ste flat floor fl room rm level lot bldg building blk
    whg wohnung hinterhaus vorderhaus hh aufgang stock top stiege tür boîte bte bât bat bâtiment esc escalier escalera piso planta puerta pta portal
    bloco bloque andar sala fração int interno scala piano palazzina bus lgh lok mieszkanie mieszkania klatka m
    bl cj conj conjunto qd quadra lt lote mz torre casa edif sl lj loja block blk sc nave tower km stg of. àtic kamer`),
);
const UNITS = [
  '(?:\\d{1,2}[ºª°][ ]?(?:izda|izq|dcha|drcha|esq|dto)\\.(?=[ ]?[,;]|[ ][\\p{Ll}\\d]))',
  `(?:${UNIT_WORDS}\\.?(?:[ ]?#?\\d[\\p{L}\\d]{0,4}|(?:[ ]|(?<=\\.))[A-Z])(?:[-/](?:[A-Z]|\\d{1,3})(?![\\p{L}\\d])){0,2})`,
  '(?:#[ ]?\\d{1,5}(?:-\\d{1,5})?[A-Za-z]?)',
  '(?:\\d{1,2}[º°ª][ ]?["“][A-H]["”])',
  '(?:\\d{1,2}(?:st|nd|rd|th) [Ff]loor)',
  '(?:(?:ground|first|second|third|top) floor|(?:[Ee]rster|[Zz]weiter|[Dd]ritter|[Vv]ierter) [Ss]tock(?:[ ](?:links|rechts|mitte))?|(?:premier|deuxième|troisième|quatrième) étage|(?:primer|segundo|tercer|cuarto) piso|(?:primeiro|segundo|terceiro) andar|(?:primo|secondo|terzo|quarto) piano)',
  '(?:\\d{1,2}\\.[ ]?(?:OG|UG|Stock|Etage|Obergeschoss|Stockwerk|tr|vån|tv|th|mf)(?:\\.(?=,))?(?:[ ](?:links|rechts|mitte|li|re)(?![\\p{L}]))?)',
  '(?:\\d{1,2}(?:º|ª|°|o|a|er|e|ème|eme)?[ ](?:étage(?:[ ](?:gauche|droite|face|dte|gche))?|etage|piso|planta|andar|izq\\p{L}{0,6}|izda|der\\p{L}{0,4}|dr?cha|esq|dto))',
  '(?:\\d{1,2}[.]?[ºª°]?[ -]{0,2}(?:[A-H]|[1-4]ª|izq|dr?cha|esq\\.?|dto\\.?))',
  '(?:\\d{1,2}\\.?[ºª°][ ]?(?:[Ff]rente|[Ff]te\\.?|[Ee]squerdo|[Dd]ireito))',
  '(?:\\d{1,2}[ºª°])',
  '(?:bis(?:[ ][A-C])?)',
  '(?:["“][A-H]["”])',
  '(?:\\d{1,2}[ ]?tr(?:[ ](?:ö ?g|n ?b|u)(?!\\p{L}))?|\\d{1,2}[ ]?hoog|hoog|p\\.[ ]?\\d{1,2})',
  '(?:[Bb]ajo [A-H]|Hinterhaus|Vorderhaus|Gartenhaus|Seitenflügel|EG|DG|UG|OG|bajo|ático|entresuelo|fundos|frente|sobrado|baixo|r/c(?:[ ](?:[Ee]sq|[Dd]to|[Dd]ir|[Ff]te)\\.?)?|huis|hs)',
].join('|');

/** Flat, floor and door behind a house number, in any of the languages. */
const UNIT = `(?:(?:[ ]?,[ ]?|[ ]-[ ]?|[ ]|-(?=huis|hs)|/(?=Stiege|Stg|Top|Stock|Tür|Whg))(?:${UNITS})(?![\\p{L}\\d])){0,3}`;

/** No letter, digit or decimal behind. */
export const ADDRESS_END = '(?![\\p{L}\\d_]|[.:/]\\d)';

const UNIT_TO_END = new RegExp(`${UNIT}${ADDRESS_END}`, 'uy');
const UNIT_TO_END_SMALL = new RegExp(UNIT_TO_END, 'iuy');

/**
 * Takes flat, floor and door behind the candidate in; false where a letter or digit goes on. Kept
 * out of the patterns of streets, which would each have to compile it.
 */
export function takeUnit(candidate: Candidate, inSmallLetters = false): boolean {
  const unit = inSmallLetters ? UNIT_TO_END_SMALL : UNIT_TO_END;
  unit.lastIndex = candidate.end;
  if (!unit.test(candidate.text)) return false;
  candidate.end = unit.lastIndex;
  return true;
}
