import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

it('knows its words wherever they stand in a text, in any usual case', () => {
  const set = new WordSet(['avenida', 'école', 'święto']);
  const has = (word: string) => set.has(`(${word})`, 1, word.length + 1);
  for (const word of ['avenida', 'Avenida', 'AVENIDA', 'École', 'święto', 'Święto', 'ŚWIĘTO'])
    expect(has(word)).toBe(true);
  for (const word of ['', 'avenid', 'avenidas', 'ecole', 'swieto']) expect(has(word)).toBe(false);
});

it('finds its words among others, and parts of words only where a stretch cuts them out', () => {
  const set = new WordSet(['rue', 'straße']);
  const hasAny = (text: string) => set.hasAnyIn(text, 0, text.length);
  for (const text of ['rue', '12, Rue Verte', 'x-STRASSE rue', '(Straße)', 'la rue12'])
    expect(hasAny(text)).toBe(true);
  for (const text of ['', 'true', 'ruelle', '12, via Verdi']) expect(hasAny(text)).toBe(false);
  expect(set.hasAnyIn('true story', 1, 4)).toBe(true);
});
