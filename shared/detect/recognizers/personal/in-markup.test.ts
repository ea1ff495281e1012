import { expect, it } from 'vitest';
import { createDetector } from '../../detector.ts';

const detector = createDetector();

function names(text: string): string[] {
  return detector
    .scan(text)
    .filter(({ type }) => type === 'PERSON' || type === 'ORGANIZATION')
    .map(({ start, end }) => text.slice(start, end));
}

it('leaves lone names in the markup of software alone, and finds them in sentences', () => {
  expect(names('* [René](https://github.example/rene)\n')).toEqual([]);
  expect(names('The [Harbour Foundation][] supports it')).toEqual([]);
  expect(names("hash('michael');\nhash(michael);")).toEqual([]);
  expect(names('Please ask Ségolène about the key')).toEqual(['Ségolène']);
});
