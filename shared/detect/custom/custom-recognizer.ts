import type { EntityType } from '../entity-types/index.ts';

/** Something a person wants found besides what the product knows: a pattern, or words as they are. */
export interface CustomRecognizer {
  /** Unique among one's own, e.g. `project-code`. */
  id: string;
  /** `CUSTOM` unless it is one of the known types. */
  type?: EntityType | undefined;
  /** A regular expression without backreferences and look-around; see `LinearPattern`. */
  pattern?: string | undefined;
  /** Whole words or phrases. */
  words?: readonly string[] | undefined;
  /** Default true. */
  ignoreCase?: boolean | undefined;
  /** Default 1: a person who names a pattern means it. */
  score?: number | undefined;
}

/** Marks a recognizer id as a person's own. */
export const CUSTOM_PREFIX = 'custom:';
