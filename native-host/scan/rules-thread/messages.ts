import type { Span } from '../../../shared/detect/index.ts';

/** A text for the thread. */
export interface RulesQuestion {
  id: number;
  text: string;
}

/** What its rules find in it. */
export interface RulesAnswer {
  id: number;
  spans: Span[];
}
