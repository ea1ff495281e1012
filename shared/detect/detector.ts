import { compile } from './engine/compile.ts';
import { resolveOverlaps, strength } from './engine/overlaps.ts';
import type { Recognizer } from './engine/recognizer.ts';
import { Scanner } from './engine/scanner.ts';
import { SpanBuffer } from './engine/span-buffer.ts';
import type { EntityType } from './entity-types/index.ts';
import { RECOGNIZERS } from './recognizers/index.ts';
import {
  type ColumnCell,
  HEADER_RULE,
  RECORD_RULE,
  RecordFinder,
  TableFinder,
} from './tables/index.ts';
import type { Span } from './types.ts';

export interface DetectorOptions {
  /** Spans scoring below this are not reported. Default 0.5. */
  minScore?: number;
  /** Types never reported. */
  disabledTypes?: readonly EntityType[];
  /** What to look for. Default: every recognizer of the product. */
  recognizers?: readonly Recognizer[];
  /** Whether cells of tables and values of records are found by the names of columns and keys. Default: where every recognizer is looked for. */
  tables?: boolean;
  /** Look at every candidate, however long that takes. Default false. */
  unlimited?: boolean;
}

export interface Detector {
  /**
   * All spans of `text`, sorted by start, without overlaps. Time is linear in `text.length`; a text
   * without findings allocates nothing but the empty result. Never throws.
   */
  scan(text: string): Span[];
}

/** A detector that works by rules alone. */
export interface RuleDetector extends Detector {
  /**
   * Candidates the last scan left out, because a text made of nothing but half-finished beginnings
   * had cost its share of time already; 0 for any ordinary text. What was left out belongs to the
   * rules that had spent most; everything else has been looked for everywhere.
   */
  readonly skipped: number;
  /** Units of work the last scan was charged for (`engine/work-budget.ts`). */
  readonly spent: number;
  /** Checks of recognizers that broke in the last scan, each taken for failed: always 0, or one has a bug. */
  readonly faults: number;
  /** Every hit at or above the score, also those that lose against an overlapping one. */
  scanRaw(text: string): Span[];
}

export const DEFAULT_MIN_SCORE = 0.5;

/** Compiles the recognizers once; keep the detector and call `scan` for every text. */
export function createDetector(options: DetectorOptions = {}): RuleDetector {
  const disabled = new Set(options.disabledTypes ?? []);
  const minScore = options.minScore ?? DEFAULT_MIN_SCORE;
  const recognizers = strongestFirst(options.recognizers ?? RECOGNIZERS).filter(
    (recognizer) => !disabled.has(recognizer.type),
  );
  const tables = looksAtTables(options) ? new TableFinder() : undefined;
  const records = tables ? new RecordFinder() : undefined;
  const rules = tables ? [...recognizers, HEADER_RULE, RECORD_RULE] : recognizers;
  const hits = new SpanBuffer();
  const scanner = new Scanner(compile(rules, minScore), hits, options);

  function scanRaw(text: string): Span[] {
    hits.clear();
    scanner.scan(text);
    if (hits.length === 0) return [];
    const spans = toSpans(hits, recognizers, minScore);
    const headers = placesOf(hits, recognizers.length);
    if (headers.length > 0) addCells(spans, tables?.cellsIn(text, headers));
    const keys = placesOf(hits, recognizers.length + 1);
    if (keys.length > 0) addCells(spans, records?.cellsIn(text, keys));
    return spans;
  }

  function addCells(spans: Span[], cells: readonly ColumnCell[] = []): void {
    for (const cell of cells)
      if (cell.score >= minScore && !disabled.has(cell.type)) spans.push(spanOf(cell));
  }
  return {
    scan: (text) => resolveOverlaps(scanRaw(text)),
    scanRaw,
    get skipped() {
      return scanner.skipped;
    },
    get spent() {
      return scanner.spent;
    },
    get faults() {
      return scanner.faults;
    },
  };
}

/** Whether a detector with these options finds cells of tables by the names of their columns. */
export function looksAtTables({ tables, recognizers }: DetectorOptions): boolean {
  return tables ?? recognizers === undefined;
}

/** Where a rule that is no recognizer hit, in order. */
function placesOf(hits: SpanBuffer, rule: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < hits.length; i++) if (hits.recognizer(i) === rule) places.push(hits.start(i));
  return places;
}

function spanOf({ start, end, type, score, recognizer }: ColumnCell): Span {
  return { start, end, type, score, recognizer };
}

/** Whoever is tried first at a place is tried even when little work is left for it. */
function strongestFirst(recognizers: readonly Recognizer[]): Recognizer[] {
  return recognizers
    .map((recognizer) => ({ recognizer, key: strength(recognizer.type, recognizer.score) }))
    .sort((a, b) => b.key - a.key)
    .map(({ recognizer }) => recognizer);
}

function toSpans(hits: SpanBuffer, recognizers: readonly Recognizer[], minScore: number): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < hits.length; i++) {
    const score = hits.score(i);
    const recognizer = recognizers[hits.recognizer(i)];
    if (!recognizer || score < minScore) continue;
    const { id, type } = recognizer;
    spans.push({ start: hits.start(i), end: hits.end(i), type, score, recognizer: id });
  }
  return spans;
}
