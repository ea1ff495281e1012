import { overlapping } from '../engine/overlapping.ts';
import type { Span } from '../types.ts';
import { type Attempt, checkOf, isReported } from './attempts.ts';
import { shapeOf } from './shape.ts';
import type { NearMiss } from './types.ts';

/** Context words named as examples. */
export const MAX_EXAMPLES = 3;
/** Of many recognizers that nearly found the same stretch the best are told. */
const MAX_A_PLACE = 3;
const MAX_ALL = 100;

/** Candidates that one thing only kept from being reported, outside what was reported. */
export function nearMissesOf(
  text: string,
  attempts: readonly Attempt[],
  reported: readonly Span[],
  minScore: number,
): NearMiss[] {
  const misses = attempts
    .filter(
      (attempt) => !isReported(attempt, minScore) && overlapping(reported, attempt).length === 0,
    )
    .map((attempt) => nearMissOf(text, attempt, minScore))
    .filter((miss) => miss !== undefined)
    .sort((a, b) => b.score - a.score);
  return bestAtEachPlace(misses).sort((a, b) => a.start - b.start || b.score - a.score);
}

function nearMissOf(text: string, attempt: Attempt, minScore: number): NearMiss | undefined {
  const { recognizer, start, end, passed, words, score } = attempt;
  const { id, type, context } = recognizer;
  const place = { type, recognizer: id, start, end, shape: shapeOf(text.slice(start, end)) };
  if (!passed) {
    const check = checkOf(recognizer);
    if (check === undefined || score === 0 || score < minScore) return undefined;
    return { ...place, missing: 'check', check, score };
  }
  if (context && words.length === 0 && context.score >= minScore) {
    const examples = context.words.slice(0, MAX_EXAMPLES);
    return { ...place, missing: 'context', examples, score: context.score };
  }
  return score > 0 ? { ...place, missing: 'score', score } : undefined;
}

function bestAtEachPlace(misses: readonly NearMiss[]): NearMiss[] {
  const kept: NearMiss[] = [];
  for (const miss of misses) {
    if (kept.length >= MAX_ALL) break;
    const rivals = kept.filter((other) => other.start < miss.end && miss.start < other.end);
    if (rivals.length < MAX_A_PLACE) kept.push(miss);
  }
  return kept;
}
