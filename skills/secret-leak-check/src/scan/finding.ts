import type { Span } from '../../../../shared/detect/types.ts';

/** A secret that was found. Holds the value: it never leaves the skill. */
export interface Finding {
  /** Path from the folder, with `/`. */
  file: string;
  /** From 1. */
  line: number;
  type: Span['type'];
  value: string;
}
