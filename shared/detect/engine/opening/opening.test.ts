import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECOGNIZERS } from '../../recognizers/index.ts';
import { TextUnits } from '../text-units.ts';
import { JointOpenings, Opening } from './index.ts';

interface Patterns {
  lead?: RegExp | undefined;
  glue?: RegExp | undefined;
  pattern: RegExp;
  notAfter?: RegExp | undefined;
}

const partsOf = ({ lead, glue, pattern }: Patterns) =>
  [lead, glue, pattern].filter((part) => part !== undefined);

/** Tells for each of `rules` whether it may match at a place. */
function admission(rules: readonly Patterns[]): (text: string, at: number) => boolean[] {
  const openings = rules.map((rule) => new Opening(partsOf(rule), rule.notAfter));
  const ahead = new JointOpenings(
    openings.map((opening) => opening.ahead),
    'forwards',
  );
  const behind = new JointOpenings(
    openings.map((opening) => opening.behind),
    'backwards',
  );
  const units = new TextUnits();
  return (text, at) => {
    units.load(text);
    const before = behind.read(units.kinds, at).flags;
    return [...ahead.read(units.kinds, at).flags].map(
      (flag, rule) => flag === 1 && before[rule] === 1,
    );
  };
}

function matches({ notAfter, ...rule }: Patterns, text: string, at: number): boolean {
  if (notAfter && at > 0 && notAfter.test(text[at - 1]!)) return false;
  let end = at;
  for (const part of partsOf(rule)) {
    part.lastIndex = end;
    if (!part.test(text)) return false;
    end = part.lastIndex;
  }
  return true;
}

function admits(pattern: RegExp, text: string, at = 0): boolean {
  return admission([{ pattern }])(text, at)[0]!;
}

describe('what is told before a pattern is tried', () => {
  it.each<[pattern: RegExp, fits: string, fails: string]>([
    [/\d{3}-\d{4}/y, '555-0199', '555 0199'],
    [/\d{3}-\d{4}/y, '555-0199', '55-0199'],
    [/(?:19|20)\d\d/y, '1999', '3999'],
    [/[A-F]{2,3}\d/y, 'AFF1', 'AFFF1'],
    [/a{0,2}b?\./y, 'aab.', 'aaab.'],
    [/\d{5,}x/y, '1234567890x', '123456789 x'],
    [/\d{3}$/y, '123', '1234'],
    [/\d{3}(?!\d)/y, '123a', '1234'],
    [/\d{3}(?![\w-]|\.\d)/y, '123.', '123-'],
    [/(?=[A-Z]{2}\d)\w{3}/y, 'AB1', 'ABC'],
    [/(?:(?:ab|c[de])[ -]){2}\d/y, 'ab-cd 1', 'ab-c 1'],
    [/müll \d/iy, 'MÜLL 1', 'MÜLL x'],
    [/\p{Lu}\p{Ll}+ \d/uy, 'Łódź 1', 'Łódź-1'],
    [/.\d/suy, '😀1', '😀😀'],
  ])('%s may match %j and not %j', (pattern, fits, fails) => {
    expect(admits(pattern, fits)).toBe(true);
    expect(admits(pattern, fails)).toBe(false);
  });

  it.each<[pattern: RegExp, fits: string, fails: string]>([
    [/(?<=[A-Z]{2} )\d/y, 'AB 1', 'ab 1'],
    [/(?<=^|\s)\d/y, ' 1', '-1'],
    [/(?<![\w-])\d/y, ' 1', '-1'],
    [/(?:(?<=a )\d|(?<=b-)\d)/y, 'b-1', 'x 1'],
    [/[\s\S](?<=key\s?)[:=]/y, 'key :', 'abc :'],
    [/.(?<=[A-Z]-)\d/y, 'A-1', 'a-1'],
  ])('%s may match behind what stands in %j and not in %j', (pattern, fits, fails) => {
    const isAdmitted = (text: string) => [...text].some((_, at) => admits(pattern, text, at));
    expect(isAdmitted(fits)).toBe(true);
    expect(isAdmitted(fails)).toBe(false);
  });

  it('leaves open what a reference to an earlier group and a subclass match', () => {
    class Own extends RegExp {}
    expect(admits(/(\d)\1x/y, '12x')).toBe(true);
    expect(admits(/(\d)\1x/y, 'a2x')).toBe(false);
    expect(admits(new Own('\\d', 'y'), 'x')).toBe(true);
  });

  it('says no to what must not stand before', () => {
    const rule = admission([{ pattern: /\d/y, notAfter: /[\w-]/ }]);
    expect([rule('-1', 1), rule(' 1', 1), rule('1', 0)]).toEqual([[false], [true], [true]]);
  });
});

const WORDS = ['a', 'B', 'é', '1', '9', '-', ' ', '.', '中', '😀'];
const leaf = fc.constantFrom(
  ...[
    'a',
    'B',
    '\\d',
    '\\w',
    '[a-c9]',
    '[^a1]',
    '\\s',
    '.',
    '\\p{L}',
    '1',
    '-',
    '\\.',
    '\\b',
    '^',
    '$',
  ],
);
const { pattern: source } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => a + b),
    fc.tuple(tie('pattern'), tie('pattern')).map(([a, b]) => `(?:${a}|${b})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('?', '*', '{2}', '{1,3}', '{0,9}', '+?'))
      .map(([a, times]) => `(?:${a})${times}`),
    fc
      .tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
      .map(([look, a]) => `${look}${a})`),
  ),
}));
const patternOf = fc
  .tuple(source, fc.constantFrom('uy', 'iuy', 'suy', 'y', 'iy'))
  .map(([text, flags]) => ({ pattern: new RegExp(text, flags) }));
const textOf = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .map((parts) => parts.join(''));

it('never says no where a pattern matches, alone or among others', () => {
  fc.assert(
    fc.property(fc.array(patternOf, { minLength: 1, maxLength: 4 }), textOf, (rules, text) => {
      const admitted = admission(rules);
      for (let at = 0; at <= text.length; at++) {
        // From the middle of a pair the engine of the language goes back to its beginning.
        if (/^[\uDC00-\uDFFF]/.test(text.slice(at))) continue;
        const told = admitted(text, at);
        rules.forEach((rule, index) => {
          if (matches(rule, text, at)) expect(told[index]).toBe(true);
        });
      }
    }),
    { numRuns: 3000 },
  );
});

it('never says no where a recognizer of the product matches', () => {
  const place = fc.oneof(
    fc.stringMatching(/^[\w .,:/@()+-]{1,12}$/),
    fc.constantFrom(...'phone: ,born ,Anna ,Dr. ,+49 ,DE89 ,straße 5 ,key="'.split(',')),
  );
  const text = fc.array(place, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const admitted = admission(RECOGNIZERS);
  fc.assert(
    fc.property(text, (line) => {
      for (let at = 0; at < line.length; at += 3) {
        const told = admitted(line, at);
        const wrong = RECOGNIZERS.filter((rule, i) => !told[i] && matches(rule, line, at));
        expect(wrong.map(({ id }) => id)).toEqual([]);
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
}, 60_000);
