import { createDetector, type DetectorOptions, looksAtTables } from '../detector.ts';
import { overlapping } from '../engine/overlapping.ts';
import { strength } from '../engine/overlaps.ts';
import { fuse } from '../fusion/index.ts';
import { RECOGNIZERS } from '../recognizers/index.ts';
import { type ColumnCell, RecordFinder, TableFinder } from '../tables/index.ts';
import type { Span } from '../types.ts';
import { type Attempt, AttemptLog, checkOf, isReported } from './attempts.ts';
import { nearMissesOf } from './near-misses.ts';
import { shapeOf } from './shape.ts';
import type { Evidence, ExplainReport, Explanation, Rival } from './types.ts';
import { whatIfOf } from './what-if.ts';

export interface ExplainInput {
  /** What a model found in the text. */
  modelSpans?: readonly Span[];
  /** The spans to explain, where more than detector and model decided on them. Default: theirs. */
  reported?: readonly Span[];
}

export interface Explainer {
  /** Why each span of `text` is reported, and what nearly was. Linear in the text; for single messages. */
  explain(text: string, input?: ExplainInput): ExplainReport;
}

/** Takes the options of the detector whose spans are to be explained. */
export function createExplainer(options: DetectorOptions = {}): Explainer {
  const detector = createDetector(options);
  const log = new AttemptLog(options);
  const { minScore } = log;
  const tables = looksAtTables(options) ? new TableFinder() : undefined;
  const records = tables ? new RecordFinder() : undefined;
  const isWanted = ({ type, score }: Span) =>
    score >= minScore && !options.disabledTypes?.includes(type);
  const recognizers = new Map((options.recognizers ?? RECOGNIZERS).map((r) => [r.id, r]));
  const wordsOf = (id: string) => recognizers.get(id)?.context?.words ?? [];

  return {
    explain(text, { modelSpans = [], reported } = {}) {
      const ruleSpans = detector.scan(text);
      const { skipped } = detector;
      const spans = reported ?? fuse(text, ruleSpans, modelSpans);
      const attempts = log.of(text);
      const hits = attempts.filter((attempt) => isReported(attempt, minScore));
      const evidence = [
        ...hits.map((hit) => ruleEvidence(text, hit)),
        ...[...(tables?.cellsIn(text) ?? []), ...(records?.cellsIn(text) ?? [])]
          .filter(isWanted)
          .map((cell) => columnEvidence(text, cell)),
        ...modelSpans.map((span) => modelEvidence(text, span)),
      ];
      const around = evidenceAt(spans, evidence);
      const findings = spans.map((span, index): Explanation => {
        const own = evidenceFor(span, around[index]!);
        const beaten = rivalsOf(around[index]!, own);
        const speaking = own.length > 0 ? own.map(({ found }) => found) : [repetition(text, span)];
        return {
          span,
          evidence: speaking,
          beaten,
          whatIf: whatIfOf(speaking, beaten, minScore, wordsOf),
        };
      });
      return { findings, nearMisses: nearMissesOf(text, attempts, spans, minScore), skipped };
    },
  };
}

/** Evidence and the type it is evidence of. */
interface Typed {
  readonly type: Span['type'];
  readonly found: Evidence;
}

function ruleEvidence(text: string, attempt: Attempt): Typed {
  const { recognizer, start, end, words, announcedBy, score } = attempt;
  const found: Evidence = {
    by: 'rule',
    id: recognizer.id,
    start,
    end,
    shape: shapeOf(text.slice(start, end)),
    words,
    baseScore: recognizer.score,
    score,
  };
  const check = checkOf(recognizer);
  if (announcedBy) found.announcedBy = announcedBy;
  if (check !== undefined) found.check = check;
  if (recognizer.context) found.contextScore = recognizer.context.score;
  return { type: recognizer.type, found };
}

function columnEvidence(text: string, cell: ColumnCell): Typed {
  const { start, end, type, score, recognizer, header } = cell;
  const shape = shapeOf(text.slice(start, end));
  const column = { word: text.slice(header.start, header.end), ...header };
  const found: Evidence = {
    by: 'column',
    id: recognizer,
    start,
    end,
    shape,
    check: 'plausibility',
    column,
    words: [],
    baseScore: score,
    score,
  };
  return { type, found };
}

function modelEvidence(text: string, { start, end, type, score, recognizer }: Span): Typed {
  const shape = shapeOf(text.slice(start, end));
  return {
    type,
    found: { by: 'model', id: recognizer, start, end, shape, words: [], baseScore: score, score },
  };
}

/** A name that stands here without a sign of its own. */
function repetition(text: string, { start, end, score, recognizer }: Span): Evidence {
  const shape = shapeOf(text.slice(start, end));
  return {
    by: 'repetition',
    id: recognizer,
    start,
    end,
    shape,
    words: [],
    baseScore: score,
    score,
  };
}

/** Of each span the evidence that shares text with it. */
function evidenceAt(spans: readonly Span[], evidence: readonly Typed[]): Typed[][] {
  const around: Typed[][] = spans.map(() => []);
  for (const typed of evidence) {
    for (const index of overlapping(spans, typed.found)) around[index]!.push(typed);
  }
  return around;
}

/** What lies inside the span and says the same; first what the span was made of. */
function evidenceFor(span: Span, evidence: readonly Typed[]): Typed[] {
  const isItself = ({ found }: Typed) =>
    found.id === span.recognizer && found.start === span.start && found.end === span.end;
  return evidence
    .filter(
      ({ type, found }) => type === span.type && found.start >= span.start && found.end <= span.end,
    )
    .sort((a, b) => Number(isItself(b)) - Number(isItself(a)) || b.found.score - a.found.score);
}

function rivalsOf(evidence: readonly Typed[], own: readonly Typed[]): Rival[] {
  return evidence
    .filter((typed) => !own.includes(typed))
    .map(({ type, found: { id, start, end, score } }) => ({
      type,
      recognizer: id,
      start,
      end,
      score,
    }))
    .sort((a, b) => strength(b.type, b.score) - strength(a.type, a.score));
}
