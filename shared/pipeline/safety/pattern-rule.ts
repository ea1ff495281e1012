import type { SafetyRule } from './types.ts';

/** A prompt-injection rule that reports every match of `pattern` (global, without backtracking traps). */
export function patternRule(id: string, pattern: RegExp, score: number): SafetyRule {
  return {
    id,
    category: 'prompt-injection',
    find: (text) =>
      Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        score,
      })),
  };
}
