import type { Recognizer } from '../../../engine/recognizer.ts';
import { announcedStreet } from './announced.ts';
import { gridStreet, plot } from './plots.ts';
import { postBox } from './post-box.ts';
import { englishStreet, englishStreetSmall } from './street-english.ts';
import { englishClose } from './street-english-close.ts';
import { frenchNumbered, frenchStreet } from './street-french.ts';
import { houseStreet, singaporeBlock } from './street-house.ts';
import { polishStreet, polishStreetByCue, polishStreetSmall } from './street-polish.ts';
import { streetPrefix } from './street-prefix.ts';
import {
  ambiguousStreet,
  prepositionAlone,
  prepositionStreet,
  streetOf,
  streetSuffix,
} from './street-suffix.ts';
import { unnamedStreet } from './street-unnamed.ts';

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
  prepositionAlone,
  streetOf,
  streetPrefix,
  frenchStreet,
  frenchNumbered,
  polishStreet,
  polishStreetSmall,
  polishStreetByCue,
  englishClose,
  gridStreet,
  plot,
  houseStreet,
  singaporeBlock,
  unnamedStreet,
  postBox,
  announcedStreet,
];
