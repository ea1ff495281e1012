import { expect, test } from 'vitest';
import { outsidePlaceholders } from './own-placeholders.ts';

test.each([
  ['[PERSON_1] agrees', [0, 10], []],
  ['[PERSON_1] Smith agrees', [0, 16], ['Smith']],
  ['Ada [PERSON_1] Smith', [0, 20], ['Ada', 'Smith']],
  ['Ada Smith and [EMAIL_1]', [0, 9], ['Ada Smith']],
] as const)('what a model takes for a name in "%s"', (text, [start, end], names) => {
  const span = { start, end, type: 'PERSON', score: 0.9, recognizer: 'model' } as const;
  const left = outsidePlaceholders(text, [span]);
  expect(left.map((part) => text.slice(part.start, part.end))).toEqual(names);
});
