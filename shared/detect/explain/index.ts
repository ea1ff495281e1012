export { createExplainer, type Explainer } from './explain.ts';
export { nearMissSentence, sentencesOf } from './sentences.ts';
export type {
  Evidence,
  ExplainReport,
  Explanation,
  WhatIf,
} from './types.ts';
