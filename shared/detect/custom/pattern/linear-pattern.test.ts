import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinearPattern } from './linear-pattern.ts';
import { PatternError } from './pattern-error.ts';

function found(source: string, text: string, ignoreCase = false): string[] {
  return new LinearPattern(source, { ignoreCase })
    .matches(text)
    .map((m) => text.slice(m.start, m.end));
}

describe('LinearPattern', () => {
  it.each([
    ['ACME-\\d{4,6}', 'see ACME-12345 and ACME-1', ['ACME-12345']],
    ['proj(ect)?-[a-f0-9]+', 'proj-0a project-ff', ['proj-0a', 'project-ff']],
    ['\\b[A-Z]{2}\\d{2}\\b', 'AB12 XAB12 AB123', ['AB12']],
    ['(?:foo|foobar)x?', 'foobarx', ['foobarx']],
    ['^ID: \\S+$', 'ID: a1\nxID: b', ['ID: a1']],
    ['[^,]+@corp', 'a,b c@corp', ['b c@corp']],
    ['\\p{Lu}\\p{Ll}+', 'von Öz', ['Öz']],
    ['a{2}b{0,2}', 'aaab aabbb', ['aa', 'aabb']],
    ['\\x41\\u0042', 'AB', ['AB']],
  ])('finds what %s means', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it('ignores case where asked to', () => {
    expect(found('straße-[a-c]+', 'STRAßE-ABC', true)).toEqual(['STRAßE-ABC']);
  });

  it.each([
    ['(a)\\1', 'linear time'],
    ['a(?=b)', 'linear time'],
    ['(?<!a)b', 'linear time'],
    ['a*', 'empty'],
    ['(ab', 'missing'],
    ['ab)', 'too many'],
    ['*a', 'nothing before'],
    ['[z-a]', 'wrong way round'],
    ['(\\w{50}){50}', 'too large'],
    ['a{300}', 'more than'],
    ['\\', 'ends too soon'],
  ])('refuses %s and says why', (source, why) => {
    expect(() => new LinearPattern(source)).toThrow(PatternError);
    expect(() => new LinearPattern(source)).toThrow(why);
  });

  it('agrees with the built-in regular expressions wherever both know the longest match', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '.', 'ab', '(?:a|bb)');
    const piece = fc
      .tuple(atom, fc.constantFrom('', '+', '{1,3}', '*'))
      .map(([a, r]) => `(?:${a})${r}`);
    const source = fc
      .array(piece, { minLength: 1, maxLength: 3 })
      .map((pieces) => `a${pieces.join('')}`);
    fc.assert(
      fc.property(
        source,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 20 }),
        (pattern, text) => {
          const first = new LinearPattern(pattern).matches(text)[0];
          const ends = Array.from({ length: text.length + 1 }, (_, end) => end);
          const start = text.search(new RegExp(pattern));
          expect(first?.start ?? -1).toBe(start);
          if (start < 0) return;
          const whole = new RegExp(`^(?:${pattern})$`);
          expect(first!.end).toBe(
            Math.max(...ends.filter((end) => end > start && whole.test(text.slice(start, end)))),
          );
        },
      ),
    );
  });

  it('does as much work on twice the text, where backtracking would take for ever', () => {
    const pattern = new LinearPattern('(?:a+)+b');
    expect(pattern.matches('a'.repeat(20_000))).toEqual([]);
  });

  it('never throws anything but a PatternError', () => {
    const source = fc.string({
      unit: fc.constantFrom(...'ab01()[]{}|*+?.\\^$-,dpw'),
      maxLength: 16,
    });
    fc.assert(
      fc.property(source, (pattern) => {
        try {
          new LinearPattern(pattern).matches('ab01 ab');
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
