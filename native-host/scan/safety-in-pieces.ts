import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  DEFAULT_SAFETY_RULES,
  findInWindows,
  joinTouching,
  type SafetyMatch,
  type SafetyRules,
} from '../../shared/pipeline/index.ts';

/**
 * What the safety rules see in a long text, found without keeping the thread from other work, as
 * rules that know the answer already.
 * @throws the reason of `signal`.
 */
export async function safetyInPieces(text: string, signal: AbortSignal): Promise<SafetyRules[]> {
  const answered: SafetyRules[] = [];
  for (const rules of DEFAULT_SAFETY_RULES) {
    const matches: SafetyMatch[] = [];
    for (const found of findInWindows(rules, text)) {
      matches.push(...found);
      await nextTurn();
      signal.throwIfAborted();
    }
    const whole = joinTouching(matches);
    answered.push({ category: rules.category, find: () => whole });
  }
  return answered;
}
