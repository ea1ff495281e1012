import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileContext, hasContext } from './context.ts';
import { ContextIndex } from './context-index.ts';
import { TextUnits } from './text-units.ts';

const LIST = ['phone', 'née', 'id', 'hasło'];
const WORDS = compileContext(LIST);

it('finds whole words near a stretch, whatever their case', () => {
  const near = (text: string) => hasContext(text, text.indexOf('#'), text.indexOf('#') + 1, WORDS);
  expect(near('My Phone: #')).toBe(true);
  expect(near('# (ID)')).toBe(true);
  expect(near('NÉE le #')).toBe(true);
  expect(near('HASŁO: #')).toBe(true);
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

const OTHER_LIST = ['microphone', 'x', 'id'];
const piece = fc.constantFrom('phone', 'id', 'microphone', 'x', ' ', '  ', '1', '.', 'née', '_');
const anyText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const anyStretch = fc.record({
  at: fc.nat(400),
  length: fc.integer({ min: 1, max: 40 }),
  adjacent: fc.boolean(),
});

it('answers from the index as it does from the text, in whatever order it is asked', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyStretch, { maxLength: 20 }), (text, stretches) => {
      const index = new ContextIndex([LIST, OTHER_LIST]);
      const units = new TextUnits();
      units.load(text);
      index.reset(text, units);
      for (const { at, length, adjacent } of stretches) {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        [WORDS, compileContext(OTHER_LIST)].forEach((words, group) => {
          const near = hasContext(text, start, end, words, adjacent);
          if (near) expect(index.lookAround(start) && index.mayHave(group)).toBe(true);
          expect(index.has(group, start, end, adjacent)).toBe(near);
        });
      }
    }),
    { numRuns: 500 },
  );
});
