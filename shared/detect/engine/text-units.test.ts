import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextUnits } from './text-units.ts';

const LONG = 2000;

/** What a text is put together from: of one to four bytes in UTF-8, and halves of pairs. */
const part = fc.constantFrom(
  'a',
  'word ',
  'é',
  'ß.',
  '€',
  '“',
  '你',
  '😀',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\uffff',
);
const longText = fc
  .array(part, { minLength: 1, maxLength: 40 })
  .map((parts) => parts.join('').repeat(Math.ceil(LONG / parts.join('').length)));

it('holds the units of long texts of any characters', () => {
  const units = new TextUnits();
  fc.assert(
    fc.property(longText, (text) => {
      units.load(text);
      expect(String.fromCharCode(...units.codes.subarray(0, text.length))).toBe(text);
      expect(units.codes[text.length]).toBe(0);
      units.clear();
      expect(units.codes.every((code) => code === 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('gives short and long texts alike', () => {
  const units = new TextUnits();
  for (const text of ['', 'Zoë', 'Zoë 😀 '.repeat(1000)]) {
    units.load(text);
    expect([...units.codes.subarray(0, text.length)]).toEqual(
      Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    );
  }
});
