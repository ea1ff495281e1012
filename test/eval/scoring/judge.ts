import type { Span } from '../../../shared/detect/index.ts';
import { judgedType } from '../data/coarser-types.ts';
import { IGNORE, type Labelled, type LabelledSet, type LabelledText } from '../data/labelled.ts';
import { overlaps } from './match.ts';

export interface JudgeOptions {
  /** Only these types are looked at, on both sides. */
  types?: ReadonlySet<string>;
  /** Findings of types the set does not label count as false alarms. */
  strict?: boolean;
}

/** A finding under the type it is judged as. */
export interface Finding extends Labelled {
  score: number;
  recognizer: string;
}

/** A text with the labels and findings that count. */
export interface Judged {
  text: LabelledText;
  set: string;
  labels: readonly Labelled[];
  findings: readonly Finding[];
}

/** Leaves out what cannot be judged: IGNORE stretches, types not asked for, types the set does not label. */
export function judge(
  text: LabelledText,
  set: LabelledSet,
  spans: readonly Span[],
  { types, strict = false }: JudgeOptions,
): Judged {
  const asked = (type: string) => types === undefined || types.has(type);
  const labels = text.spans.filter(({ type }) => type !== IGNORE && asked(type));
  const masks = text.spans.filter(({ type }) => type === IGNORE);
  const findings = spans
    .map((span) => ({
      ...span,
      type: judgedType(span, labels, (type) => set.used.has(type) && asked(type)),
    }))
    .filter(({ type }) => asked(type) && (strict || set.labels(type)))
    .filter((finding) => !isMasked(finding, masks, labels));
  return { text, set: set.name, labels, findings };
}

function isMasked(
  finding: Labelled,
  masks: readonly Labelled[],
  labels: readonly Labelled[],
): boolean {
  const touches = (other: Labelled) => overlaps(finding, other);
  return masks.some(touches) && !labels.some(touches);
}
