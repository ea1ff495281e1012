import { MAX_EXAMPLES } from './near-misses.ts';
import type { Evidence, Rival, WhatIf } from './types.ts';

/** What would have changed a finding that rests on `evidence`, strongest first. */
export function whatIfOf(
  evidence: readonly Evidence[],
  beaten: readonly Rival[],
  minScore: number,
  wordsOf: (recognizer: string) => readonly string[],
): WhatIf[] {
  const [first, ...others] = evidence;
  if (!first) return [];
  const whatIf: WhatIf[] = [];
  const rest = Math.max(0, ...others.map(({ score }) => score));
  if (first.announcedBy && rest < minScore) {
    whatIf.push({ kind: 'not-announced', word: first.announcedBy.word });
  }
  if (first.column && rest < minScore) {
    whatIf.push({ kind: 'other-column', column: first.column.word });
  }
  if (first.words.length > 0) {
    const words = [...new Set(first.words.map(({ word }) => word))];
    const score = Math.max(first.baseScore, rest);
    whatIf.push({ kind: 'without-words', words, score, reported: score > 0 && score >= minScore });
  } else if (first.contextScore !== undefined && first.contextScore > first.score) {
    const examples = wordsOf(first.id).slice(0, MAX_EXAMPLES);
    whatIf.push({ kind: 'with-word', examples, score: first.contextScore });
  }
  if (first.check !== undefined && rest < minScore) {
    whatIf.push({ kind: 'failed-check', check: first.check });
  }
  const above = Math.max(first.score, rest);
  if (above < 1) whatIf.push({ kind: 'higher-threshold', above });
  if (beaten[0]) whatIf.push({ kind: 'instead', rival: beaten[0] });
  return whatIf;
}
