import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.ts';

const bytesOf = (...values: number[]) => Uint8Array.from(values);

describe('reading text files', () => {
  it('gives the bytes back whatever the encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1, maxLength: 200 }), (bytes) => {
        const isHalf = bytes.length % 2 === 1 && bytes[0]! + bytes[1]! === 0x1fd;
        fc.pre(!isHalf);
        const { text, encode } = decodeText(bytes);
        expect(encode(text)).toEqual(bytes);
      }),
    );
  });

  it('reads UTF-8, with or without a byte order mark', () => {
    expect(decodeText(bytesOf(0xc3, 0xa9)).text).toBe('é');
    const marked = decodeText(bytesOf(0xef, 0xbb, 0xbf, 0x61));
    expect(marked.text).toBe('\ufeffa');
    expect(marked.encode(marked.text)).toEqual(bytesOf(0xef, 0xbb, 0xbf, 0x61));
  });

  it('reads UTF-16 of both kinds, even half characters', () => {
    const little = bytesOf(0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8);
    expect(decodeText(little).text).toBe('\ufeffa\ud800');
    expect(decodeText(little).encode(decodeText(little).text)).toEqual(little);
    expect(decodeText(bytesOf(0xfe, 0xff, 0x00, 0x61)).text).toBe('\ufeffa');
  });

  it('takes what is no UTF-8 for Windows-1252', () => {
    expect(decodeText(bytesOf(0x4d, 0xfc, 0x6c, 0x80)).text).toBe('Mül€');
  });

  it('refuses UTF-16 that ends in the middle', () => {
    expect(() => decodeText(bytesOf(0xff, 0xfe, 0x61))).toThrow('damaged');
  });

  it('refuses what is no text', () => {
    expect(() => decodeText(bytesOf(0x50, 0x4b, 0x00, 0x01))).toThrow('not text');
  });
});
