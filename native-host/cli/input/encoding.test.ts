import { describe, expect, it } from 'vitest';
import { encodingOf } from './encoding.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encodingOf', () => {
  it.each([
    ['plain text', utf8('hello\r\n\tworld'), 'utf-8'],
    ['nothing at all', bytes(), 'utf-8'],
    ['UTF-8', utf8('naïve 漢字 😀'), 'utf-8'],
    ['UTF-8 cut inside a character', utf8('naïve 漢').slice(0, -1), 'utf-8'],
    ['a UTF-8 mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'utf-8'],
    ['a UTF-16 mark', bytes(0xff, 0xfe, 0x61, 0x00), 'utf-16le'],
    ['a UTF-16 mark, big end first', bytes(0xfe, 0xff, 0x00, 0x61), 'utf-16be'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), 'windows-1252'],
    ['terminal colours', utf8('\u001b[31mred\u001b[0m and then a line of text'), 'utf-8'],
  ])('of %s', (_name, sample, encoding) => {
    expect(encodingOf(sample)).toBe(encoding);
  });

  it.each([
    ['a zero byte', bytes(0x61, 0x00, 0x62)],
    ['many control characters', bytes(0x61, 0x01, 0x02, 0x03, 0x62)],
  ])('refuses %s', (_name, sample) => {
    expect(() => encodingOf(sample)).toThrowError(
      expect.objectContaining({ code: 'INPUT_BINARY' }),
    );
  });
});
