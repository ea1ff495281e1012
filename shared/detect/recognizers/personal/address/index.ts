import type { Recognizer } from '../../../engine/recognizer.ts';
import { announcedStreet } from './announced.ts';
import { postBox } from './post-box.ts';
import { englishStreet, englishStreetSmall } from './street-english.ts';
import { frenchStreet } from './street-french.ts';
import { polishStreet } from './street-polish.ts';
import { streetPrefix } from './street-prefix.ts';
import { ambiguousStreet, prepositionStreet, streetSuffix } from './street-suffix.ts';

/**
 * The street line of an address: street, house number, flat. Postal code and place behind it are
 * spans of their own.
 */
export const ADDRESS_RECOGNIZERS: readonly Recognizer[] = [
  englishStreet,
  englishStreetSmall,
  streetSuffix,
  ambiguousStreet,
  prepositionStreet,
  streetPrefix,
  frenchStreet,
  polishStreet,
  postBox,
  announcedStreet,
];
