import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { show } from '../number/format.ts';
import { evaluate } from './evaluate.ts';

function result(expression: string, digits = 15): string {
  const { decimal, exact } = show(evaluate(expression), digits);
  return exact ? decimal : `~${decimal}`;
}

describe('expressions', () => {
  it.each([
    ['1 + 2 * 3', '7'],
    ['(1 + 2) * 3', '9'],
    ['10 / 4', '2.5'],
    ['-2^2', '-4'],
    ['2^3^2', '512'],
    ['2^-2', '0.25'],
    ['2 ** 10', '1024'],
    ['7 mod 3', '1'],
    ['-7 % 3', '2'],
    ['10 % 3', '1'],
    ['50%', '0.5'],
    ['15% of 80', '12'],
    ['200 + 10%', '220'],
    ['200 - 10%', '180'],
    ['200 * 10%', '20'],
    ['5!', '120'],
    ['√16 + √9', '7'],
    ['0x1F + 0b101', '36'],
    ['1_000 * 2', '2000'],
    ['0.1 + 0.2', '0.3'],
    ['1/3 + 1/6', '0.5'],
    ['2^100', '1267650600228229401496703205376'],
    ['sqrt(9/4)', '1.5'],
    ['27^(1/2)', '~5.19615242270663'],
    ['4^0.5', '2'],
    ['round(2.675, 2)', '2.68'],
    ['round(-2.5)', '-3'],
    ['round(1234, -2)', '1200'],
    ['floor(-1.5)', '-2'],
    ['ceil(-1.5)', '-1'],
    ['trunc(-1.5)', '-1'],
    ['min(3, 1, 2) + max(3, 1, 2)', '4'],
    ['mean(1, 2, 4)', '~2.33333333333333'],
    ['median(5, 1, 4, 2)', '3'],
    ['gcd(12, 18) * lcm(4, 6)', '72'],
    ['ncr(49, 6)', '13983816'],
    ['npr(5, 2)', '20'],
    ['sin(30*deg)', '~0.5'],
    ['ln(e)', '~1'],
    ['log(1000)', '~3'],
    ['log(8, 2)', '~3'],
    ['PI', '~3.14159265358979'],
    ['2 × 3 ÷ 4 − 1', '0.5'],
    ['root(-8, 3) + 0', undefined],
  ])('%s', (expression, expected) => {
    if (expected === undefined) expect(() => result(expression)).toThrow('no real result');
    else expect(result(expression)).toBe(expected);
  });

  it.each([
    ['', 'ends too early'],
    ['1 +', 'ends too early'],
    ['(1', '")" is missing'],
    ['1,234.5', 'not expected'],
    ['2 3', 'not expected'],
    ['1 / 0', 'divides by zero'],
    ['5 % 0', 'divides by zero'],
    ['0^-1', 'divides by zero'],
    ['9^9^9', 'too many digits'],
    ['99999!', 'too many digits'],
    ['(-1)!', 'not negative'],
    ['2.5!', 'whole numbers'],
    ['sqrt(-1)', 'no real result'],
    ['ln(0)', 'too large'],
    ['sin', 'is a function'],
    ['sqrt(1, 2)', 'takes 1 argument'],
    ['constructor', 'neither a function nor a constant'],
    ['toString()', 'neither a function nor a constant'],
    ['process.exit()', 'place 8'],
    ['1 & 2', 'place 3'],
    [`${'('.repeat(200)}1`, 'nested too deeply'],
    [`${'√'.repeat(200)}1`, 'nested too deeply'],
    [`${'1+'.repeat(2000)}1`, 'too long'],
  ])('%s is refused in words', (expression, words) => {
    expect(() => evaluate(expression)).toThrow(words);
  });

  it('agree with JavaScript wherever doubles are exact', () => {
    const small = fc.integer({ min: -1000, max: 1000 });
    const signs = fc.constantFrom('+', '-', '*');
    fc.assert(
      fc.property(small, signs, small, signs, small, (a, p, b, q, c) => {
        const text = `(${a}) ${p} (${b}) ${q} (${c})`;
        const plain = (x: number, sign: string, y: number) =>
          sign === '+' ? x + y : sign === '-' ? x - y : x * y;
        const bindsRight = q === '*' && p !== '*';
        const expected = bindsRight ? plain(a, p, b * c) : plain(plain(a, p, b), q, c);
        expect(result(text)).toBe(String(expected + 0));
      }),
    );
  });

  it('never throw anything but sentences', () => {
    const pieces = fc.constantFrom(
      '1',
      '2.5',
      '+',
      '-',
      '*',
      '/',
      '^',
      '%',
      '!',
      '(',
      ')',
      ',',
      'pi',
      'sqrt',
      'of',
      'mod',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        try {
          show(evaluate(parts.join('')), 15);
        } catch (error) {
          expect((error as Error).name).toBe('Refusal');
        }
      }),
      { numRuns: 3000 },
    );
  });
});
