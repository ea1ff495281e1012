import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Rule } from './recognizer.ts';
import { Scanner } from './scanner.ts';
import { SpanBuffer } from './span-buffer.ts';

const four: Rule = {
  id: 'four',
  trigger: { kind: 'digits', min: 4, max: 4 },
  pattern: /\d{4}/y,
  score: 1,
};
/** Looks at every digit and never finds anything. */
const restless: Rule = {
  id: 'restless',
  trigger: { kind: 'digits', min: 1, max: 1 },
  pattern: /\d/y,
  validate: () => false,
  score: 1,
};
const HOSTILE = '1 '.repeat(16 * 1024);

function scan(text: string, rules: readonly Rule[], unlimited = false) {
  const hits = new SpanBuffer();
  const scanner = new Scanner(compile(rules, 0.5), hits, { unlimited });
  scanner.scan(text);
  return { starts: Array.from({ length: hits.length }, (_, i) => hits.start(i)), scanner };
}

describe('a rule that requires words', () => {
  const near: Rule = { ...four, requires: ['street', 'ulica'] };

  it('is tried near one of them only, whatever its case', () => {
    expect(scan('1234 some STREET', [near]).starts).toEqual([0]);
    expect(scan('ulica 1234', [near]).starts).toEqual([6]);
    expect(scan(`1234 streets, ${'x '.repeat(60)} street`, [near]).starts).toEqual([]);
  });

  it('needs its context besides', () => {
    const both: Rule = { ...near, score: 0, context: { words: ['home'], score: 1 } };
    expect(scan('street 1234', [both]).starts).toEqual([]);
    expect(scan('home 1234', [both]).starts).toEqual([]);
    expect(scan('home street 1234', [both]).starts).toEqual([12]);
  });
});

describe('a rule whose pattern needs a digit', () => {
  const plate: Rule = {
    id: 'plate',
    trigger: { kind: 'prefix', prefixes: ['AB'] },
    pattern: /AB ?\d/y,
    score: 1,
  };

  it('is tried where there is one', () => {
    expect(scan('AB1 AB 1 ABC AB', [plate]).starts).toEqual([0, 4]);
  });

  it('costs next to nothing elsewhere', () => {
    const besides = { ...plate, pattern: /ABC ?\D/y, score: 1 };
    const cost = (rule: Rule) => scan('ABC '.repeat(100), [rule]).scanner.spent;
    expect(cost(plate)).toBeLessThan(cost(besides) / 5);
  });
});

describe('the budget', () => {
  it('bounds what a rule may try in a text made to cost time, says so, and leaves the others alone', () => {
    const { starts, scanner } = scan(`${HOSTILE}1234`, [restless, four]);
    expect(scanner.skipped).toBeGreaterThan(0);
    expect(starts).toEqual([HOSTILE.length]);
  });

  it('counts what a pattern matched, wherever its check moved the candidate', () => {
    const lost: Rule = {
      ...four,
      validate(candidate) {
        candidate.start = -1;
        return false;
      },
    };
    const costAt = (place: number) => scan(`${' '.repeat(place)}1234`, [lost]).scanner.spent;
    expect(costAt(100_000)).toBe(costAt(0));
  });

  it('is not there when the text is waited for', () => {
    expect(scan(HOSTILE, [restless], true).scanner.skipped).toBe(0);
  });

  it('leaves a text alone in which every third word is tried in vain', () => {
    const { scanner } = scan('a few words, then 1 and more. '.repeat(2000), [restless]);
    expect(scanner.skipped).toBe(0);
  });
});

it('takes a check that breaks for failed, and tells', () => {
  const broken: Rule = {
    ...four,
    validate: () => {
      throw new Error('bug');
    },
  };
  const { starts, scanner } = scan('1234', [broken, four]);
  expect(starts).toEqual([0]);
  expect(scanner.faults).toBe(1);
});

it('knows signs of every script, and words whose capitals the hash does not fold', () => {
  const arrow: Rule = { ...four, trigger: { kind: 'sign', signs: '→' }, pattern: /→\d{4}/y };
  expect(scan('→1234', [arrow]).starts).toEqual([0]);
  const word: Rule = { ...four, trigger: { kind: 'word', words: ['hasło'] }, pattern: /HASŁO/y };
  expect(scan('Twoje HASŁO', [word]).starts).toEqual([6]);
});
