import { WordSet } from '../../../engine/word-set.ts';

/** Months of which some people have the name. */
export const MONTH_NAMES = new WordSet(['april', 'may', 'june', 'august']);
