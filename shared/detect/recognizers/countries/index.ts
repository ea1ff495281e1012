import type { Recognizer } from '../../engine/recognizer.ts';
import { usItin, usSsn } from './united-states.ts';

/** Identity, tax, health and company numbers of single countries. */
export const COUNTRY_RECOGNIZERS: readonly Recognizer[] = [...usSsn, ...usItin];
