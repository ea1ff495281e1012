import type { SafetyMatch, SafetyRules } from './types.ts';

/** UTF-16 units looked at in one step: some 5 ms. */
const WINDOW_UNITS = 256 * 1024;
/** More than any phrase can reach. */
const MARGIN_UNITS = 4 * 1024;

/**
 * The matches of `rules.find(text)` in parts, so that the caller can let others work in between.
 * A match longer than the margin comes in parts that touch.
 */
export function* findInWindows(rules: SafetyRules, text: string): Generator<SafetyMatch[]> {
  const toldTo = new Map<string, number>();
  for (let from = 0; from < text.length; from += WINDOW_UNITS) {
    const start = Math.max(0, from - MARGIN_UNITS);
    const window = text.slice(start, from + WINDOW_UNITS + MARGIN_UNITS);
    const matches: SafetyMatch[] = [];
    for (const match of rules.find(window)) {
      const whole = { ...match, start: match.start + start, end: match.end + start };
      const told = toldTo.get(match.rule) ?? 0;
      if (whole.end <= told || whole.start >= from + WINDOW_UNITS) continue;
      matches.push({ ...whole, start: Math.max(whole.start, told) });
      toldTo.set(match.rule, whole.end);
    }
    yield matches;
  }
}
