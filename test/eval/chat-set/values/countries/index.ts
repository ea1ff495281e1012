import type { Country } from '../country.ts';
import { NETHERLANDS } from './dutch.ts';
import { GREAT_BRITAIN, UNITED_STATES } from './english.ts';
import { BELGIUM_FRENCH, FRANCE } from './french.ts';
import { AUSTRIA, GERMANY } from './german.ts';
import { ITALY } from './italian.ts';
import { POLAND } from './polish.ts';
import { BRAZIL, PORTUGAL } from './portuguese.ts';
import { MEXICO, SPAIN } from './spanish.ts';
import { SWEDEN } from './swedish.ts';

/** Countries whose people write in a language; the first is where most of its messages come from. */
export const COUNTRIES: Readonly<Record<string, readonly Country[]>> = {
  en: [UNITED_STATES, GREAT_BRITAIN],
  de: [GERMANY, AUSTRIA],
  fr: [FRANCE, BELGIUM_FRENCH],
  es: [SPAIN, MEXICO],
  pt: [PORTUGAL, BRAZIL],
  it: [ITALY],
  nl: [NETHERLANDS],
  sv: [SWEDEN],
  pl: [POLAND],
};
