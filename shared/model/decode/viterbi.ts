import { labelOf, OUTSIDE, PART } from './labels.ts';

/**
 * The best sequence of labels in which every entity begins and ends (Viterbi). Linear in tokens and
 * labels: only the best free label and, for each type, the open entity need to be carried on.
 * @param logits [tokens × labels], row-major
 */
export function bestLabels(logits: Float32Array, tokens: number, types: number): Uint8Array {
  const labels = 1 + 4 * types;
  const labelled = new Uint8Array(tokens);
  if (tokens === 0) return labelled;

  /** Where the best path into each label came from. */
  const from = new Uint8Array(tokens * labels);
  let scores = startScores(logits, types);
  for (let token = 1; token < tokens; token++) {
    const row = token * labels;
    const next = new Float64Array(labels).fill(Number.NEGATIVE_INFINITY);
    const free = bestFree(scores, types);
    const enter = (label: number, source: number) => {
      next[label] = scores[source]! + logits[row + label]!;
      from[row + label] = source;
    };
    enter(OUTSIDE, free);
    for (let type = 0; type < types; type++) {
      const begin = labelOf(type, PART.begin);
      const inside = labelOf(type, PART.inside);
      const open = scores[inside]! > scores[begin]! ? inside : begin;
      enter(begin, free);
      enter(labelOf(type, PART.unit), free);
      enter(inside, open);
      enter(labelOf(type, PART.last), open);
    }
    scores = next;
  }

  let label = bestFree(scores, types);
  for (let token = tokens - 1; token >= 0; token--) {
    labelled[token] = label;
    label = from[token * labels + label]!;
  }
  return labelled;
}

function startScores(logits: Float32Array, types: number): Float64Array {
  const scores = new Float64Array(1 + 4 * types).fill(Number.NEGATIVE_INFINITY);
  scores[OUTSIDE] = logits[OUTSIDE]!;
  for (let type = 0; type < types; type++)
    for (const part of [PART.begin, PART.unit])
      scores[labelOf(type, part)] = logits[labelOf(type, part)]!;
  return scores;
}

/** The best label after which a new entity, or none, may follow. */
function bestFree(scores: Float64Array, types: number): number {
  let best: number = OUTSIDE;
  for (let type = 0; type < types; type++)
    for (const part of [PART.last, PART.unit])
      if (scores[labelOf(type, part)]! > scores[best]!) best = labelOf(type, part);
  return best;
}
