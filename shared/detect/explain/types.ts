import type { EntityType } from '../entity-types/index.ts';
import type { Span } from '../types.ts';

/** A word as it stands in the text; in lower case where nothing else is said. */
export interface FoundWord {
  word: string;
  start: number;
  end: number;
}

/** One thing that spoke for a span. */
export interface Evidence {
  /** `column`: a cell of a table. `repetition`: a name that was found for sure elsewhere in the text. */
  by: 'rule' | 'model' | 'column' | 'repetition';
  /** Id of the recognizer or the model. */
  id: string;
  start: number;
  end: number;
  /** Form of what matched, never its text: digits as 9, capitals as A, other letters as a. */
  shape: string;
  /** What the value was checked with: a checksum such as `Luhn`, or `plausibility`. */
  check?: string;
  /** Word before it without which the rule would not have looked: "password" in `password: …`. */
  announcedBy?: FoundWord;
  /** The name of the column it stands in, as it is written there. */
  column?: FoundWord;
  /** Words near it that raised the score. */
  words: FoundWord[];
  /** Score without such words; 0: not reported without. */
  baseScore: number;
  /** Score with them, where the recognizer knows any. */
  contextScore?: number;
  score: number;
}

/** A span that lost against the reported one because both want the same text. */
export interface Rival {
  type: EntityType;
  recognizer: string;
  start: number;
  end: number;
  score: number;
}

/** What would have changed a finding. */
export type WhatIf =
  | { kind: 'not-announced'; word: string }
  | { kind: 'other-column'; column: string }
  | { kind: 'without-words'; words: string[]; score: number; reported: boolean }
  | { kind: 'with-word'; examples: string[]; score: number }
  | { kind: 'failed-check'; check: string }
  | { kind: 'higher-threshold'; above: number }
  | { kind: 'instead'; rival: Rival };

/** Why a span was reported. Holds no text of the value. */
export interface Explanation {
  span: Span;
  /** Strongest first; never empty. */
  evidence: Evidence[];
  /** Strongest first. */
  beaten: Rival[];
  whatIf: WhatIf[];
}

/** A candidate that would have been reported but for one thing. */
export interface NearMiss {
  type: EntityType;
  recognizer: string;
  start: number;
  end: number;
  shape: string;
  missing: 'check' | 'context' | 'score';
  /** What it failed. */
  check?: string;
  /** Words of which one nearby would do. */
  examples?: string[];
  /** Its score had it not been for that; for `score` the score it had. */
  score: number;
}

export interface ExplainReport {
  /** In the order of the spans. */
  findings: Explanation[];
  nearMisses: NearMiss[];
  /** Candidates the scan itself left out of a text made to cost time; 0 for ordinary text. */
  skipped: number;
}
