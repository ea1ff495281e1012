import { describe, expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';
import { issuedNumber, type NumberRule } from './number.ts';

const RULE: NumberRule = {
  id: 'test',
  type: 'NATIONAL_ID',
  forms: ['###-##', '### ##', 'AB####'],
  words: 'número card',
};

function found(text: string, changes: Partial<NumberRule> = {}): string[] {
  const detector = createDetector({ recognizers: [issuedNumber({ ...RULE, ...changes })] });
  return detector.scan(text).map(({ start, end }) => text.slice(start, end));
}

describe('forms', () => {
  it('are found as they are written, and not inside something longer', () => {
    expect(found('card 123-45, card 678 90, card AB1234')).toEqual(['123-45', '678 90', 'AB1234']);
    expect(found('card 0123-45 card 123-456 card 123-45-6 card XAB1234 card 1.123-45')).toEqual([]);
    expect(found('card 1 123 45')).toEqual([]);
  });

  it('are found in small letters only where any case will do', () => {
    expect(found('card ab1234')).toEqual([]);
    expect(found('card ab1234', { anyCase: true })).toEqual(['ab1234']);
  });

  it('are nobody’s where one digit repeats', () => {
    expect(found('card 111-11')).toEqual([]);
  });
});

describe('words', () => {
  it('announce a number with or without their accents', () => {
    expect(found('Número 123-45; numero 123-45')).toEqual(['123-45', '123-45']);
  });

  it('announce nothing beyond another number, nor beyond a comma behind it', () => {
    expect(found('card 99, then 123-45')).toEqual([]);
    expect(found('123-45, card')).toEqual([]);
    expect(found('123-45 is the card')).toEqual(['123-45']);
  });

  it('of any country count where the country is named', () => {
    const vague = { words: '', vagueWords: 'passport', home: /\bfreedonia/i };
    expect(found('passport 123-45', vague)).toEqual([]);
    expect(found('passport of Freedonia 123-45', vague)).toEqual(['123-45']);
  });

  it('are not needed by a number with a score of its own', () => {
    expect(found('hello 123-45', { score: 0.8 })).toEqual(['123-45']);
    expect(found('hello 123-45', { score: 0.8, valid: () => false })).toEqual([]);
  });
});
