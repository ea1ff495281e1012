import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

test('cuts a text at its ranges and loses nothing of it', () => {
  const pieces = piecesOf('to ada and bob', [
    { start: 3, end: 6 },
    { start: 11, end: 14 },
  ]);
  expect(pieces).toEqual([
    { text: 'to ', range: undefined },
    { text: 'ada', range: 0 },
    { text: ' and ', range: undefined },
    { text: 'bob', range: 1 },
  ]);
  expect(piecesOf('', [])).toEqual([]);
});
