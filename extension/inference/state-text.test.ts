import { expect, test } from 'vitest';
import { type ModelProblem, PROBLEM_TEXTS } from './problems.ts';
import { modelText } from './state-text.ts';

test.each(Object.keys(PROBLEM_TEXTS) as ModelProblem[])(
  '%s says what still protects',
  (problem) => {
    const { sentence, canRetry } = modelText({ kind: 'unavailable', problem });
    expect(sentence).toContain('The rules still protect you.');
    expect(canRetry).toBe(true);
  },
);

test('a model that is well offers nothing to do', () => {
  for (const kind of ['asleep', 'starting', 'ready'] as const)
    expect(modelText({ kind }).canRetry).toBe(false);
});
