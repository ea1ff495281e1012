import { expect, test } from 'vitest';
import { carrySpans } from './carry-spans.ts';

const FROM = 'Ask Ada Doe and Bob today';
const SPANS = [
  { start: 4, end: 11, type: 'PERSON', score: 0.9, recognizer: 'model' },
  { start: 16, end: 19, type: 'PERSON', score: 0.8, recognizer: 'model' },
] as const;

test.each([
  ['written on at the end', 'Ask Ada Doe and Bob today, please', ['Ada Doe', 'Bob']],
  ['something put before', 'Please ask Ada Doe and Bob today', ['Ada Doe', 'Bob']],
  ['something put between', 'Ask Ada Doe and maybe Bob today', ['Ada Doe', 'Bob']],
  ['a name made longer', 'Ask Ada Does and Bob today', ['Bob']],
  ['a name glued to what is before it', 'AskAda Doe and Bob today', ['Bob']],
  ['a name cut in two', 'Ask Ada and Bob today', ['Bob']],
  ['a mark after a name', 'Ask Ada Doe, and Bob today', ['Ada Doe', 'Bob']],
  ['all replaced', 'Something else', []],
  ['all removed', '', []],
])('%s', (_name, to, names) => {
  const carried = carrySpans(FROM, SPANS, to);
  expect(carried.map(({ start, end }) => to.slice(start, end))).toEqual(names);
});
