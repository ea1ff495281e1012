import type { Recognizer } from '../../engine/recognizer.ts';
import { ADDRESS_RECOGNIZERS } from './address/index.ts';
import { DETAIL_RECOGNIZERS } from './details/index.ts';
import { NAME_RECOGNIZERS } from './names/index.ts';
import { ORGANIZATION_RECOGNIZERS } from './organizations/index.ts';
import { PLACE_RECOGNIZERS } from './place/index.ts';

/** What a rule can tell about people and places: addresses, ages, names announced as such. */
export const PERSONAL_RECOGNIZERS: readonly Recognizer[] = [
  ...ADDRESS_RECOGNIZERS,
  ...NAME_RECOGNIZERS,
  ...PLACE_RECOGNIZERS,
  ...ORGANIZATION_RECOGNIZERS,
  ...DETAIL_RECOGNIZERS,
];
