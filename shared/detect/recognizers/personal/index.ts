import type { Recognizer } from '../../engine/recognizer.ts';

/** What a rule can tell about people and places: addresses, ages, names announced as such. */
export const PERSONAL_RECOGNIZERS: readonly Recognizer[] = [];
