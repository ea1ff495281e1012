import type { Recognizer } from '../../../engine/recognizer.ts';
import { codeAnswered, codeAtEnd } from './code-at-end.ts';
import {
  codeBehindTown,
  placeBeforeBritish,
  placeBeforeIrish,
  townBeforeCode,
} from './code-behind-town.ts';
import {
  decimalPair,
  degreePair,
  geoUri,
  namedCoordinate,
  precisePair,
  sidedPair,
} from './coordinates.ts';
import { datedTown, townBelowDeath, townOfYears } from './dated-town.ts';
import { district, townBehindHouse } from './district.ts';
import { townLedTo, townLedToSmall } from './led-to-town.ts';
import { townOfOffice } from './office-town.ts';
import { PLACES_BEHIND_STREETS } from './place-behind-street.ts';
import { placeField, placeOfLiving } from './place-cues.ts';
import {
  placeBeforeState,
  placeBehindCode,
  placeBehindStreet,
  placeInAddress,
} from './place-in-address.ts';
import {
  announcedCode,
  britishCode,
  canadianCode,
  codeBeforePlace,
  codeBehindPlace,
  codeBehindStreet,
  codeInAddress,
  swedishCode,
  zipBehindState,
  zipPlusFour,
} from './postal-code.ts';

import {
  argentineCode,
  australianCode,
  codeBehindCountry,
  irishCode,
  placeBeforeArgentine,
  placeBehindCountry,
  sixDigitsBehindTown,
} from './postal-code-abroad.ts';
import {
  brazilianCode,
  codeBehindNumber,
  dutchCode,
  dutchCodeAlone,
  placeBehindDutch,
  townBehindNumber,
} from './postal-code-plain.ts';
import { smallZip, townBeforeSmallState } from './small-state.ts';
import {
  irishCounty,
  shortState,
  stateLetters,
  townBeforeCounty,
  townBeforeLetters,
} from './state-letters.ts';
import { knownTown } from './town.ts';

/** Postal codes, the places beside them, and coordinates. */
export const PLACE_RECOGNIZERS: readonly Recognizer[] = [
  britishCode,
  canadianCode,
  zipBehindState,
  zipPlusFour,
  codeBeforePlace,
  codeBehindPlace,
  codeBehindStreet,
  swedishCode,
  codeInAddress,
  announcedCode,
  codeAtEnd,
  codeAnswered,
  codeBehindCountry,
  placeBehindCountry,
  irishCode,
  australianCode,
  sixDigitsBehindTown,
  dutchCode,
  dutchCodeAlone,
  placeBehindDutch,
  brazilianCode,
  codeBehindTown,
  townBeforeCode,
  codeBehindNumber,
  townBehindNumber,
  placeBeforeBritish,
  placeBeforeIrish,
  smallZip,
  townBeforeSmallState,
  argentineCode,
  placeBeforeArgentine,
  shortState,
  stateLetters,
  townBeforeLetters,
  irishCounty,
  townBeforeCounty,
  placeBehindCode,
  placeBehindStreet,
  placeInAddress,
  ...PLACES_BEHIND_STREETS,
  placeBeforeState,
  placeField,
  placeOfLiving,
  knownTown,
  townLedTo,
  townLedToSmall,
  datedTown,
  townBelowDeath,
  townOfYears,
  townOfOffice,
  district,
  townBehindHouse,
  decimalPair,
  precisePair,
  degreePair,
  sidedPair,
  geoUri,
  namedCoordinate,
];
