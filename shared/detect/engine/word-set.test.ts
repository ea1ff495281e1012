import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

it('knows its words wherever they stand in a text, in any usual case', () => {
  const set = new WordSet(['avenida', 'école', 'święto']);
  const has = (word: string) => set.has(`(${word})`, 1, word.length + 1);
  for (const word of ['avenida', 'Avenida', 'AVENIDA', 'École', 'święto', 'Święto', 'ŚWIĘTO'])
    expect(has(word)).toBe(true);
  for (const word of ['', 'avenid', 'avenidas', 'ecole', 'swieto']) expect(has(word)).toBe(false);
});
