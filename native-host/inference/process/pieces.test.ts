import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIECE_UNITS, type Piece, pieceAt } from './pieces.ts';

function piecesOf(text: string): Piece[] {
  const pieces = [pieceAt(text, 0)];
  while (pieces.at(-1)!.end < text.length) pieces.push(pieceAt(text, pieces.at(-1)!.end));
  return pieces;
}

const texts = fc
  .tuple(fc.constantFrom('', ' ', '\n', ' \n'), fc.integer({ min: 0, max: 40_000 }), fc.nat(1000))
  .map(([separators, length, seed]) => {
    const units = Array.from({ length }, (_, i) =>
      (i * 31 + seed) % 97 < separators.length ? separators[(i * 31 + seed) % 97] : 'x',
    );
    return units.join('');
  });

describe('pieces of a text', () => {
  it('cover it without gap or overlap, and none is longer than allowed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = piecesOf(text);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(text.length);
        pieces.slice(1).forEach((piece, i) => {
          expect(piece.start).toBe(pieces[i]?.end);
        });
        for (const { from, to, start, end } of pieces) {
          expect(end - start).toBeLessThanOrEqual(PIECE_UNITS);
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
        }
      }),
    );
  });

  it('end at line breaks where there are some, else at spaces', () => {
    const lines = `${'some words of a line\n'.repeat(1000)}`;
    for (const { end } of piecesOf(lines)) expect(lines[end - 1]).toBe('\n');
    const words = 'some words of a line '.repeat(1000);
    for (const { end } of piecesOf(words)) expect(words[end - 1]).toBe(' ');
  });
});
