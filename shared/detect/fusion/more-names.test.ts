import { describe, expect, it } from 'vitest';
import type { EntityType } from '../entity-types/index.ts';
import { moreNames } from './more-names.ts';

/** What is found beside the span between « and ». */
function found(marked: string, type: EntityType): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const span = { start, end, type, score: 0.9, recognizer: 'm' };
  return moreNames(text, [span]).map((name) => text.slice(name.start, name.end));
}

describe('beside a name', () => {
  it.each([
    ['«Torvald Brock» ("Tolly"), 81', 'Tolly'],
    ['«Hildegard Senn» (genannt „Hilla“)', 'Hilla'],
    ["c'est «Marie Brossard» pas Brossarde.", 'Brossarde'],
    ['it is «Jane Pellow», not Pellowe', 'Pellowe'],
    ['det är «Linnéa Sandell» inte Sandel', 'Sandel'],
  ])('finds another: %s', (marked, name) => {
    expect(found(marked, 'PERSON')).toEqual([name]);
  });

  it.each(['«Jane Pellow», not Monday', '«Jane Pellow» (see "notes below")', '«Jane», no idea'])(
    'finds none: %s',
    (marked) => {
      expect(found(marked, 'PERSON')).toEqual([]);
    },
  );
});

it('finds who grows older', () => {
  expect(found('Einladung: Smilla wird «8»', 'AGE')).toEqual(['Smilla']);
  expect(found('Zorbela cumple «5 años»', 'AGE')).toEqual(['Zorbela']);
  expect(found('Opa wordt «80»', 'AGE')).toEqual([]);
  expect(found('das Auto wird «8»', 'AGE')).toEqual([]);
});

it('finds in small letters whom to call', () => {
  expect(found('batteri 20 %. ring torsten «070-844 12 51»', 'PHONE_NUMBER')).toEqual(['torsten']);
  expect(found('contacter bernadette au «04 22 33 44 55»', 'PHONE_NUMBER')).toEqual(['bernadette']);
  expect(found('call reception on «020 7946 0991»', 'PHONE_NUMBER')).toEqual([]);
});
