import type { EntityType } from '../../detect/entity-types/index.ts';
import type { Span } from '../../detect/types.ts';
import type { Token } from '../features/tokenize.ts';
import type { ModelCard } from '../model-card.ts';
import { labelCount, labelOf, OUTSIDE, PART, PARTS, partOf, typeOf } from './labels.ts';
import { bestLabels } from './viterbi.ts';

/** Spans of the best labelling that reach their type's threshold, sorted by start. */
export function decode(
  logits: Float32Array,
  tokens: readonly Token[],
  card: Pick<ModelCard, 'id' | 'types' | 'temperature' | 'thresholds'>,
): Span[] {
  const { id, types, temperature, thresholds } = card;
  const labels = bestLabels(logits, tokens.length, types.length);
  const width = labelCount(types);
  const spans: Span[] = [];
  let first = 0;
  labels.forEach((label, token) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === PART.begin || part === PART.unit) first = token;
    if (part !== PART.last && part !== PART.unit) return;
    const type: EntityType = types[typeOf(label)]!;
    let score = 1;
    for (let t = first; t <= token; t++)
      score = Math.min(score, typeShare(logits, t * width, width, typeOf(label), temperature));
    if (score < (thresholds[type] ?? 0)) return;
    spans.push({
      start: tokens[first]!.start,
      end: tokens[token]!.end,
      type,
      score,
      recognizer: id,
    });
  });
  return spans;
}

/** How likely the token is part of an entity of this type, wherever in it it stands. */
function typeShare(
  logits: Float32Array,
  row: number,
  width: number,
  type: number,
  temperature: number,
): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < width; i++) highest = Math.max(highest, logits[row + i]!);
  let all = 0;
  let own = 0;
  const begin = labelOf(type, PART.begin);
  for (let i = 0; i < width; i++) {
    const weight = Math.exp((logits[row + i]! - highest) / temperature);
    all += weight;
    if (i >= begin && i < begin + PARTS) own += weight;
  }
  return own / all;
}
