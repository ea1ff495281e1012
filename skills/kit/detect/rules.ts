import { compile } from '../../../shared/detect/engine/compile.ts';
import { resolveOverlaps } from '../../../shared/detect/engine/overlaps.ts';
import type { Recognizer } from '../../../shared/detect/engine/recognizer.ts';
import { Scanner } from '../../../shared/detect/engine/scanner.ts';
import { SpanBuffer } from '../../../shared/detect/engine/span-buffer.ts';
import type { Span } from '../../../shared/detect/types.ts';

/** Finds values in a text. */
export interface Rules {
  /** Spans sorted by start, without overlaps. */
  scan(text: string): Span[];
}

/** Spans scoring below this are not reported. */
const MIN_SCORE = 0.5;

/**
 * The product's engine with some of its recognizers only, so that a skill bundles no rule it does
 * not use. Compile once and keep it.
 */
export function createRules(recognizers: readonly Recognizer[]): Rules {
  const hits = new SpanBuffer();
  const scanner = new Scanner(compile(recognizers, MIN_SCORE), hits, { unlimited: true });
  return {
    scan(text) {
      hits.clear();
      scanner.scan(text);
      return resolveOverlaps(spansOf(hits, recognizers));
    },
  };
}

function spansOf(hits: SpanBuffer, recognizers: readonly Recognizer[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < hits.length; i++) {
    const score = hits.score(i);
    if (score < MIN_SCORE) continue;
    const { id, type } = recognizers[hits.recognizer(i)]!;
    spans.push({ start: hits.start(i), end: hits.end(i), type, score, recognizer: id });
  }
  return spans;
}
