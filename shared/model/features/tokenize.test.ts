import { describe, expect, it } from 'vitest';
import { GAP, tokenize } from './tokenize.ts';

function words(text: string): string[] {
  return tokenize(text).map(({ start, end }) => text.slice(start, end));
}

describe('tokenize', () => {
  it('keeps words and numbers whole and everything else apart', () => {
    expect(words("O'Brien, 12b & co.")).toEqual([
      'O',
      "'",
      'Brien',
      ',',
      '12',
      'b',
      '&',
      'co',
      '.',
    ]);
  });

  it('keeps accents with their letter, however they are written', () => {
    expect(words('José Jose\u0301')).toEqual(['José', 'Jose\u0301']);
  });

  it('takes each ideograph for a word', () => {
    expect(words('王小明在東京')).toEqual(['王', '小', '明', '在', '東', '京']);
  });

  it('counts offsets in UTF-16 code units', () => {
    expect(tokenize('😀 Ada')).toMatchObject([
      { start: 0, end: 2 },
      { start: 3, end: 6 },
    ]);
  });

  it('tells what stands before a token', () => {
    expect(tokenize('a b,\nc\n\nd').map((token) => token.gap)).toEqual([
      GAP.paragraph,
      GAP.space,
      GAP.none,
      GAP.line,
      GAP.paragraph,
    ]);
  });

  it('finds nothing in white space', () => {
    expect(tokenize(' \n\t\u00a0')).toEqual([]);
  });
});
