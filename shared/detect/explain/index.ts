export { createExplainer, type Explainer, type ExplainInput } from './explain.ts';
export { nearMissSentence, type Sentences, sentencesOf } from './sentences.ts';
export type {
  Evidence,
  ExplainReport,
  Explanation,
  FoundWord,
  NearMiss,
  Rival,
  WhatIf,
} from './types.ts';
