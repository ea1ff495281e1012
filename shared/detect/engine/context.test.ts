import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clearOfContext, compileContext, hasContext } from './context.ts';

const WORDS = compileContext(['phone', 'née', 'id']);

it('finds whole words near a stretch, whatever their case', () => {
  const near = (text: string) => hasContext(text, text.indexOf('#'), text.indexOf('#') + 1, WORDS);
  expect(near('My Phone: #')).toBe(true);
  expect(near('# (ID)')).toBe(true);
  expect(near('NÉE le #')).toBe(true);
  expect(near('a microphone # phones')).toBe(false);
  expect(near(`phone${' '.repeat(60)}#`)).toBe(false);
});

it('does not take the tail of a word that the window cuts for a word', () => {
  const tail = `micro${'phone'.padEnd(56)}`;
  expect(hasContext(`${tail}#`, tail.length, tail.length + 1, WORDS)).toBe(false);
});

it('looks no further than the next digit when it has to be adjacent', () => {
  const text = 'id 12 # 3 phone';
  const at = text.indexOf('#');
  expect(hasContext(text, at, at + 1, WORDS)).toBe(true);
  expect(hasContext(text, at, at + 1, WORDS, true)).toBe(false);
});

it('never calls a place clear that has context, however it is walked', () => {
  const piece = fc.constantFrom('phone', 'id', 'microphone', 'x', ' ', '  ', '1', '.', 'née');
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (sample, step) => {
      let clearTo = 0;
      for (let at = 0; at < sample.length; at += step) {
        const clear = clearOfContext(sample, at, WORDS, clearTo);
        if (clear >= 0) {
          clearTo = clear;
          expect(hasContext(sample, at, Math.min(sample.length, at + 9), WORDS)).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
