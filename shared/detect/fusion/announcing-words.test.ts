import { describe, expect, it } from 'vitest';
import { createDetector } from '../detector.ts';
import type { EntityType } from '../entity-types/index.ts';
import { fuse } from './index.ts';

const detector = createDetector();

/** What stands in the list when a model takes `name` for one of `type`. */
function found(text: string, name: string, type: EntityType = 'PERSON'): string[] {
  const start = text.indexOf(name);
  const span = { start, end: start + name.length, type, score: 0.9, recognizer: 'model' };
  return fuse(text, detector.scan(text), [span]).map(({ start, end }) => text.slice(start, end));
}

describe('words that announce the value behind a name', () => {
  it.each<[text: string, name: string, left: string]>([
    ['seen by pt Jane Doe DOB 02/29/1980 today', 'Jane Doe DOB', 'Jane Doe'],
    ['Marta Wilk PESEL: 44051401359', 'Marta Wilk PESEL', 'Marta Wilk'],
    ['Ana Souza CPF 529.982.247-25', 'Ana Souza CPF', 'Ana Souza'],
  ])('are no part of it: %s', (text, name, left) => {
    expect(found(text, name)).toContain(left);
  });

  it('are no name by themselves', () => {
    expect(found('Aadhaar 2345 6789 0124', 'Aadhaar')).toEqual(['2345 6789 0124']);
  });

  it('leave an insurer alone, but not the word behind it', () => {
    const text = 'AOK Versichertennr. A123456780';
    expect(found(text, 'AOK Versichertennr.', 'ORGANIZATION')[0]).toBe('AOK');
    expect(found('AOK A123456780', 'AOK', 'ORGANIZATION')[0]).toBe('AOK');
  });

  it('do not shorten a name that only looks like one', () => {
    expect(found('Rosa Bianchi, 529.982.247-25', 'Rosa Bianchi')).toContain('Rosa Bianchi');
  });
});
