import { compile } from '../../detect/engine/compile.ts';
import type { Rule } from '../../detect/engine/recognizer.ts';
import { Scanner } from '../../detect/engine/scanner.ts';
import { SpanBuffer } from '../../detect/engine/span-buffer.ts';
import type { SafetyCategory } from '../../policy/actions.ts';
import type { SafetyMatch, SafetyRules } from './types.ts';

/**
 * Makes one pass over a text for all `rules`, as the detector does for its recognizers. Nothing is
 * left out of a hostile text: here the text is the attacker's. Compiled at the first use.
 */
export function phraseRules(category: SafetyCategory, rules: readonly Rule[]): SafetyRules {
  const hits = new SpanBuffer();
  let scanner: Scanner | undefined;
  return {
    category,
    find(text) {
      scanner ??= new Scanner(compile(rules, 0), hits, { unlimited: true });
      hits.clear();
      scanner.scan(text);
      return hits.length === 0 ? [] : matchesOf(hits, rules);
    },
  };
}

function matchesOf(hits: SpanBuffer, rules: readonly Rule[]): SafetyMatch[] {
  const matches: SafetyMatch[] = [];
  for (let i = 0; i < hits.length; i++) {
    const rule = rules[hits.recognizer(i)]!.id;
    matches.push({ rule, start: hits.start(i), end: hits.end(i), score: hits.score(i) });
  }
  return joinTouching(matches.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Patterns are bounded, so a long run of hidden characters comes in parts that touch. By place. */
export function joinTouching(matches: readonly SafetyMatch[]): SafetyMatch[] {
  const whole: SafetyMatch[] = [];
  for (const match of matches) {
    const last = whole.at(-1);
    if (last?.rule === match.rule && last.end === match.start) last.end = match.end;
    else whole.push({ ...match });
  }
  return whole;
}
