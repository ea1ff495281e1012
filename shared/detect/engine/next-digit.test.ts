import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NextDigit } from './next-digit.ts';
import { TextUnits } from './text-units.ts';

it('finds the next digit, wherever it is asked from and how far', () => {
  const text = fc
    .array(fc.constantFrom('a', '1', '\n', ' '), { maxLength: 40 })
    .map((c) => c.join(''));
  const question = fc.tuple(fc.nat(45), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(text, fc.array(question, { maxLength: 20 }), (chars, questions) => {
      const digits = new NextDigit();
      const units = new TextUnits();
      units.load(chars);
      digits.reset(units);
      for (const [start, length] of questions)
        expect(digits.isWithin(start, length)).toBe(/\d/.test(chars.slice(start, start + length)));
    }),
    { numRuns: 500 },
  );
});
