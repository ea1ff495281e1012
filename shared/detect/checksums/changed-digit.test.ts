import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eanValid } from './ean.ts';
import { mod11_2Valid, mod11_10Valid, remainder } from './iso7064.ts';
import { luhnValid } from './luhn.ts';
import { luhnMod36Valid } from './luhn-mod-36.ts';
import { verhoeffValid } from './verhoeff.ts';
import { descending, weighsTo0 } from './weighted.ts';

const DIGITS = '0123456789';
const ALPHANUMERIC = `${DIGITS}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;

interface Family {
  valid(value: string): boolean;
  /** What the check characters may be, and how many stand at the end. */
  check: readonly string[];
  alphabet: string;
}

const pairs = Array.from({ length: 97 }, (_, i) => String(i).padStart(2, '0'));

const FAMILIES: Readonly<Record<string, Family>> = {
  Luhn: { valid: (value) => luhnValid(value), check: [...DIGITS], alphabet: DIGITS },
  Verhoeff: { valid: verhoeffValid, check: [...DIGITS], alphabet: DIGITS },
  'MOD 11,10': { valid: mod11_10Valid, check: [...DIGITS], alphabet: DIGITS },
  'MOD 11-2': { valid: mod11_2Valid, check: [...DIGITS, 'X'], alphabet: DIGITS },
  'MOD 97': { valid: (value) => remainder(value, 97) === 1, check: pairs, alphabet: DIGITS },
  EAN: { valid: eanValid, check: [...DIGITS], alphabet: DIGITS },
  'weights modulo 11': {
    valid: (value) => weighsTo0(value, descending(value.length, 1), 11),
    check: [...DIGITS],
    alphabet: DIGITS,
  },
  'Luhn modulo 36': {
    valid: luhnMod36Valid,
    check: [...ALPHANUMERIC],
    alphabet: ALPHANUMERIC,
  },
};

for (const [name, { valid, check, alphabet }] of Object.entries(FAMILIES)) {
  const body = fc.string({ unit: fc.constantFrom(...alphabet), minLength: 5, maxLength: 9 });

  it(`${name}: refuses a number once one character is changed`, () => {
    fc.assert(
      fc.property(
        body,
        fc.nat(),
        fc.integer({ min: 1, max: alphabet.length - 1 }),
        (head, at, by) => {
          const tail = check.find((candidate) => valid(head + candidate));
          fc.pre(tail !== undefined);
          const index = at % head.length;
          const changed = alphabet[(alphabet.indexOf(head[index]!) + by) % alphabet.length]!;
          expect(valid(head.slice(0, index) + changed + head.slice(index + 1) + tail)).toBe(false);
        },
      ),
    );
  });
}

it('Verhoeff: refuses a number once two neighbours are swapped', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{6,11}$/), fc.nat(), (head, at) => {
      const value = [...head, [...DIGITS].find((digit) => verhoeffValid(head + digit))!];
      const index = at % (value.length - 1);
      fc.pre(value[index] !== value[index + 1]);
      [value[index], value[index + 1]] = [value[index + 1]!, value[index]!];
      expect(verhoeffValid(value.join(''))).toBe(false);
    }),
  );
});
