import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEntities } from './entities.ts';
import { tokenize } from './tokenize.ts';

function told(source: string, dialect: 'html' | 'xml' = 'html'): string[] {
  return [...tokenize(source, dialect)].map((token) => {
    if (token.kind === 'close') return `/${token.name}`;
    const text = source.slice(token.start, token.end);
    if (token.kind !== 'open') return `${token.kind} ${text}`;
    const values = token.attributes.map((a) => `${a.name}=${source.slice(a.start, a.end)}`);
    return [token.name, ...values, ...(token.empty ? ['/'] : [])].join(' ');
  });
}

describe('markup', () => {
  it('is cut into tags, attributes and text', () => {
    expect(told('<p Class="a b" id=x checked>Hi <br/>there</p>')).toEqual([
      'p class=a b id=x checked=',
      'text Hi ',
      'br /',
      'text there',
      '/p',
    ]);
  });

  it('takes what is no markup for text', () => {
    expect(told('1 < 2 <3 a<b>c')).toEqual(['text 1 < 2 <3 a', 'b', 'text c']);
  });

  it('reads comments, sections and declarations', () => {
    expect(told('<!doctype html><!-- a --><![CDATA[<b>]]><?pi x?>', 'xml')).toEqual([
      'comment  a ',
      'text <b>',
    ]);
  });

  it('leaves programs alone up to their end', () => {
    expect(told('<script>if (a<b) "</p>"</SCRIPT><title>a &amp; <b></title>')).toEqual([
      'script',
      'text if (a<b) "</p>"',
      '/script',
      'title',
      'text a &amp; <b>',
      '/title',
    ]);
  });

  it('ends at the end, however the markup breaks off', () => {
    const source = '<a href="x>y</a><!-- never';
    for (let end = 0; end <= source.length; end++)
      expect(() => told(source.slice(0, end))).not.toThrow();
  });

  it('gives tokens in order that stay inside the source, for any text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      'a',
      '"',
      "'",
      '=',
      ' ',
      '/',
      '&amp;',
      '<script>',
      '<p x="1">',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        let last = 0;
        for (const { start, end } of tokenize(source, 'html')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          last = end;
        }
      }),
    );
  });
});

describe('character references', () => {
  it('are read, and each unit knows its place', () => {
    const source = 'x&#64;&eacute;&nope;&#x1F600;y';
    const mapped = decodeEntities(source, 1, source.length);
    const { text } = mapped;
    expect(text).toBe('@é&nope;😀y');
    expect(mapped.sourceAt(0)).toBe(1);
    expect(mapped.sourceAt(1)).toBe(source.indexOf('&eacute;'));
    expect(source.slice(mapped.sourceAt(text.length - 1), mapped.sourceAt(text.length))).toBe('y');
  });
});
