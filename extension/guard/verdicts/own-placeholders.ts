import type { Span } from '../../../shared/detect/types.ts';
import { findPlaceholders } from '../../../shared/redact/index.ts';

interface Range {
  start: number;
  end: number;
}

/** Whether a range lies within one of the placeholders. */
export function isInside(range: Range, placeholders: readonly Range[]): boolean {
  return placeholders.some((p) => p.start <= range.start && range.end <= p.end);
}

/** Spans cut to what is no placeholder of ours, which a model may well take for a name. */
export function outsidePlaceholders(text: string, spans: readonly Span[]): readonly Span[] {
  if (spans.length === 0) return spans;
  const placeholders = findPlaceholders(text);
  return placeholders.reduce<readonly Span[]>(
    (left, placeholder) => left.flatMap((span) => cut(text, span, placeholder)),
    spans,
  );
}

function cut(text: string, span: Span, hole: Range): Span[] {
  if (hole.end <= span.start || span.end <= hole.start) return [span];
  return [
    { ...span, end: hole.start },
    { ...span, start: hole.end },
  ].flatMap((part) => trimmed(text, part));
}

function trimmed(text: string, span: Span): Span[] {
  const value = text.slice(span.start, span.end);
  const start = span.start + (value.length - value.trimStart().length);
  const end = span.end - (value.length - value.trimEnd().length);
  return start < end ? [{ ...span, start, end }] : [];
}
