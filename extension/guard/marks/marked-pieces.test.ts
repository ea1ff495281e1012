import { expect, test } from 'vitest';
import type { Finding } from '../../../shared/protocol/message.ts';
import { markedPieces } from './marked-pieces.ts';

function finding(start: number, end: number, severity: Finding['severity']): Finding {
  const rest = { score: 1, recognizer: 'test', action: 'redact' } as const;
  return { start, end, type: 'ID', severity, ...rest };
}

const TEXT = 'a AAA b BBBx and more\nsecond line';
const FINDINGS = [finding(2, 5, 'medium'), finding(8, 11, 'critical')];

test('marks lie where the findings are', () => {
  expect(markedPieces(TEXT, FINDINGS, true)).toEqual([
    { text: 'a ' },
    { text: 'AAA', mark: 'lifesavor-medium' },
    { text: ' b ' },
    { text: 'BBB', mark: 'lifesavor-critical' },
    { text: 'x' },
  ]);
});

test('what is typed behind the last mark changes nothing, unless it moves the line', () => {
  const longer = TEXT.replace('more', 'much more');
  expect(markedPieces(longer, FINDINGS, true)).toEqual(markedPieces(TEXT, FINDINGS, true));
  expect(markedPieces(longer, FINDINGS, false)).not.toEqual(markedPieces(TEXT, FINDINGS, false));
});
