import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGranted, parseHostPattern, plainHost } from './host-pattern.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.'));
const port = fc.integer({ min: 1, max: 65_535 });

function granted(pattern: string, host: string, at: number): boolean {
  const plain = plainHost(host);
  return plain !== undefined && isGranted([parseHostPattern(pattern)], plain, at);
}

describe('a granted host', () => {
  it('is reached by its own name at the usual ports, however it is written', () => {
    fc.assert(
      fc.property(domain, (name) => {
        for (const at of [443, 80])
          for (const spelled of [name, name.toUpperCase(), `${name}.`])
            expect(granted(name, spelled, at)).toBe(true);
        expect(granted(name, name, 8443)).toBe(false);
      }),
    );
  });

  it('with a port is reached at that port only', () => {
    fc.assert(
      fc.property(domain, port, port, (name, given, asked) => {
        expect(granted(`${name}:${given}`, name, asked)).toBe(given === asked);
      }),
    );
  });

  it('stands for no other name, whatever is put before or behind it', () => {
    fc.assert(
      fc.property(domain, label, (name, more) => {
        for (const other of [
          `${more}.${name}`,
          `${more}${name}`,
          `${name}.${more}`,
          `${name}${more}`,
        ])
          expect(granted(name, other, 443), `${name} ${other}`).toBe(false);
      }),
    );
  });

  it('with a star stands for every name below it and not for the name itself', () => {
    fc.assert(
      fc.property(domain, label, label, (name, one, two) => {
        expect(granted(`*.${name}`, `${one}.${name}`, 443)).toBe(true);
        expect(granted(`*.${name}`, `${two}.${one}.${name}`, 443)).toBe(true);
        expect(granted(`*.${name}`, name, 443)).toBe(false);
        expect(granted(`*.${name}`, `${one}${name}`, 443)).toBe(false);
        expect(granted(`*.${name}`, `${one}.${name}.${two}`, 443)).toBe(false);
      }),
    );
  });

  it('may be an address, which no star covers', () => {
    expect(granted('198.51.100.7:8080', '198.51.100.7', 8080)).toBe(true);
    expect(granted('[2001:db8::7]:443', '[2001:db8::7]', 443)).toBe(true);
    expect(granted('*.example.org', '198.51.100.7', 443)).toBe(false);
  });

  it('with letters beyond ASCII is the name the DNS has for it', () => {
    expect(granted('bücher.example', 'xn--bcher-kva.example', 443)).toBe(true);
    expect(granted('bücher.example', 'BÜCHER.example', 443)).toBe(true);
  });

  it.each([
    '',
    '*',
    '*.',
    '*.com',
    '*.198.51.100.7',
    'a.*.org',
    '*a.example.org',
    'example.org:0',
    'example.org:65536',
    'example.org:https',
    'https://example.org',
    'example.org/path',
    'user@example.org',
    'exa mple.org',
    'a..example.org',
    '-a.example.org',
    'example.org:443:443',
    '[example.org]',
    '2130706433',
    '0x7f.1',
  ])('written as "%s" is refused', (text) => {
    expect(() => parseHostPattern(text)).toThrow(
      expect.objectContaining({ code: 'SKILL_START_FAILED' }),
    );
  });
});
