import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineSplitter } from './lines.ts';

test('gives the same lines however the text is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab\n]{0,5}$/)), (chunks) => {
      const splitter = new LineSplitter();
      const lines = chunks.flatMap((chunk) => splitter.push(chunk).map(({ text }) => text));
      expect([...lines, splitter.begun].join('\n')).toBe(chunks.join(''));
    }),
  );
});

test('keeps only the beginning of a line without end', () => {
  const splitter = new LineSplitter();
  for (let n = 0; n < 100; n++) expect(splitter.push('x'.repeat(10_000))).toEqual([]);
  expect(splitter.begun.length).toBeLessThan(100_000);
  const [line] = splitter.push('\n');
  expect(line?.text.length).toBeLessThan(100_000);
});
