import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelCount, labelOf, OUTSIDE, PART, partOf, typeOf } from './labels.ts';
import { bestLabels } from './viterbi.ts';

const TYPES = 2;
const WIDTH = 1 + 4 * TYPES;

function mayFollow(before: number, after: number): boolean {
  const isOpen =
    before !== OUTSIDE && (partOf(before) === PART.begin || partOf(before) === PART.inside);
  const goesOn =
    after !== OUTSIDE && (partOf(after) === PART.inside || partOf(after) === PART.last);
  if (!isOpen) return !goesOn;
  return goesOn && typeOf(before) === typeOf(after);
}

function isWellFormed(labels: readonly number[]): boolean {
  return [OUTSIDE, ...labels].every((label, i) => mayFollow(label, labels[i] ?? OUTSIDE));
}

/** Every sequence of labels, the slow way. */
function bestByTrying(logits: Float32Array, tokens: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const visit = (labels: number[], score: number) => {
    if (labels.length === tokens) {
      if (isWellFormed(labels)) best = Math.max(best, score);
      return;
    }
    for (let label = 0; label < WIDTH; label++)
      visit([...labels, label], score + logits[labels.length * WIDTH + label]!);
  };
  visit([], 0);
  return best;
}

describe('bestLabels', () => {
  it('finds the best well-formed labelling', () => {
    const logits = fc
      .array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: WIDTH, maxLength: 4 * WIDTH })
      .map((all) => Float32Array.from(all.slice(0, all.length - (all.length % WIDTH))));
    fc.assert(
      fc.property(logits, (scores) => {
        const tokens = scores.length / WIDTH;
        const labels = [...bestLabels(scores, tokens, TYPES)];
        expect(isWellFormed(labels)).toBe(true);
        const total = labels.reduce((sum, label, i) => sum + scores[i * WIDTH + label]!, 0);
        expect(total).toBeCloseTo(bestByTrying(scores, tokens), 4);
      }),
      { numRuns: 60 },
    );
  });

  it('closes an entity that only seems to begin', () => {
    const logits = new Float32Array(WIDTH);
    logits[labelOf(0, PART.begin)] = 9;
    logits[labelOf(0, PART.unit)] = 3;
    expect([...bestLabels(logits, 1, TYPES)]).toEqual([labelOf(0, PART.unit)]);
  });

  it('labels an empty text', () => {
    expect(bestLabels(new Float32Array(0), 0, TYPES)).toHaveLength(0);
    expect(labelCount(['PERSON', 'LOCATION'])).toBe(WIDTH);
  });
});
