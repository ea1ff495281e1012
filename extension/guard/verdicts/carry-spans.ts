import type { Span } from '../../../shared/detect/types.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * The spans of `from` that still hold in `to`, a text edited in one place since: those outside the
 * edit whose value has not become part of a longer word.
 */
export function carrySpans(from: string, spans: readonly Span[], to: string): Span[] {
  const prefix = commonPrefix(from, to);
  const suffix = commonSuffix(from, to, Math.min(from.length, to.length) - prefix);
  const shift = to.length - from.length;
  return spans
    .flatMap((span) => {
      if (span.end <= prefix) return [span];
      if (span.start < from.length - suffix) return [];
      return [{ ...span, start: span.start + shift, end: span.end + shift }];
    })
    .filter(({ start, end }) => !isWordAt(to, start - 1) && !isWordAt(to, end));
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}

function commonSuffix(a: string, b: string, most: number): number {
  let same = 0;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same))
    same++;
  return same;
}

function isWordAt(text: string, at: number): boolean {
  return WORD.test(text[at] ?? '');
}
