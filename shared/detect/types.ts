import type { EntityType } from './entity-types/index.ts';

/** One detected stretch of text. Offsets are UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
  type: EntityType;
  /** Confidence, 0 to 1. */
  score: number;
  /** Id of what reported it: a recognizer such as `github-token`, or a model. */
  recognizer: string;
}
