import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IgnoreList } from './ignore-list.ts';
import { matchSegment } from './match-segment.ts';

const ignores = (rules: string, path: string) =>
  IgnoreList.NONE.with(rules, []).ignores(path.replace(/\/$/, '').split('/'), path.endsWith('/'));

describe('ignore files', () => {
  it.each([
    ['*.log', 'a.log', true],
    ['*.log', 'deep/down/a.log', true],
    ['*.log', 'a.logs', false],
    ['/build', 'build/', true],
    ['/build', 'src/build/', false],
    ['build/', 'src/build/', true],
    ['build/', 'build', false],
    ['src/*.js', 'src/a.js', true],
    ['src/*.js', 'src/deep/a.js', false],
    ['src/**/a.js', 'src/a.js', true],
    ['src/**/a.js', 'src/x/y/a.js', true],
    ['**/temp', 'x/y/temp/', true],
    ['logs/**', 'logs/a/b', true],
    ['logs/**', 'logs', false],
    ['# *.log', '# x.log', false],
    ['\\#x', '#x', true],
    ['a?c', 'abc', true],
    ['a[0-9]c', 'a5c', true],
    ['a[!0-9]c', 'a5c', false],
    ['*.log\n!keep.log', 'keep.log', false],
    ['!keep.log\n*.log', 'keep.log', true],
    ['trailing   ', 'trailing', true],
    ['', 'x', false],
  ])('%j: %s → %s', (rules, path, expected) => {
    expect(ignores(rules, path)).toBe(expected);
  });

  it('in a deeper folder come after those above', () => {
    const list = IgnoreList.NONE.with('*.env', []).with('!sample.env\n/own', ['sub']);
    expect(list.ignores(['sub', 'sample.env'], false)).toBe(false);
    expect(list.ignores(['sample.env'], false)).toBe(true);
    expect(list.ignores(['sub', 'own'], false)).toBe(true);
    expect(list.ignores(['own'], false)).toBe(false);
  });

  it('match as a regular expression would', () => {
    const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 });
    const name = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 });
    fc.assert(
      fc.property(pattern, name, (signs, letters) => {
        const source = signs.join('').replace(/[*?]/g, (sign) => (sign === '*' ? '.*' : '.'));
        const text = letters.join('');
        expect(matchSegment(signs.join(''), text)).toBe(new RegExp(`^${source}$`).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('come to an end whatever they hold', () => {
    expect(matchSegment('*a'.repeat(200), `${'a'.repeat(5000)}b`)).toBe(false);
    expect(ignores(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(2000))).toBe(false);
  });
});
