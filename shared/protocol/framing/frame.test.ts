import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LifeSavorError } from '../errors.ts';
import { encodeFrame, FrameDecoder } from './frame.ts';
import { MAX_FRAME_BYTES } from './limits.ts';

const codeOf = (action: () => void): string => {
  try {
    action();
  } catch (error) {
    return error instanceof LifeSavorError ? error.code : 'untyped';
  }
  return 'none';
};

function decodeAll(decoder: FrameDecoder, ...pieces: Uint8Array[]): unknown[] {
  const values: unknown[] = [];
  for (const piece of pieces) decoder.push(piece, (value) => values.push(value));
  return values;
}

function rawFrame(length: number, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setUint32(0, length, true);
  bytes.set(body, 4);
  return bytes;
}

const concat = (pieces: Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
const text = (value: string) => new TextEncoder().encode(value);

describe('FrameDecoder', () => {
  it('gives every frame back, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue(), { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 50 }),
        (values, cuts) => {
          const bytes = concat(values.map(encodeFrame));
          const pieces: Uint8Array[] = [];
          for (let at = 0, i = 0; at < bytes.length; i++) {
            const size = cuts[i % cuts.length] ?? 1;
            pieces.push(bytes.slice(at, at + size));
            at += size;
          }
          const decoder = new FrameDecoder();
          const expected = values.map((value) => JSON.parse(JSON.stringify(value)));
          expect(decodeAll(decoder, ...pieces)).toEqual(expected);
          decoder.end();
          expect(decoder.pendingBytes).toBe(0);
        },
      ),
    );
  });

  it.each([
    ['zero length', rawFrame(0, text('')), 'FRAME_INVALID'],
    ['one byte over the limit', rawFrame(MAX_FRAME_BYTES + 1, text('')), 'FRAME_TOO_LARGE'],
    ['the largest length there is', rawFrame(0xffffffff, text('{}')), 'FRAME_TOO_LARGE'],
    ['invalid UTF-8', rawFrame(3, new Uint8Array([0x22, 0xff, 0x22])), 'FRAME_INVALID'],
    ['overlong UTF-8', rawFrame(4, new Uint8Array([0x22, 0xc0, 0x80, 0x22])), 'FRAME_INVALID'],
    [
      'a byte order mark',
      rawFrame(5, new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])),
      'FRAME_INVALID',
    ],
    ['broken JSON', rawFrame(5, text('{"a":')), 'FRAME_INVALID'],
  ])('refuses %s with a typed error', (_name, bytes, code) => {
    expect(codeOf(() => decodeAll(new FrameDecoder(), bytes))).toBe(code);
  });

  it('delivers the good frames before a bad one, then stays broken', () => {
    const decoder = new FrameDecoder();
    const values: unknown[] = [];
    const bytes = concat([encodeFrame(1), encodeFrame(2), rawFrame(0, text('')), encodeFrame(3)]);
    expect(codeOf(() => decoder.push(bytes, (value) => values.push(value)))).toBe('FRAME_INVALID');
    expect(values).toEqual([1, 2]);
    expect(codeOf(() => decoder.push(encodeFrame(4), () => {}))).toBe('FRAME_INVALID');
    expect(decoder.pendingBytes).toBe(0);
  });

  it('reports a stream that ends inside a frame', () => {
    const decoder = new FrameDecoder();
    decodeAll(decoder, encodeFrame({ a: 1 }).slice(0, 6));
    expect(codeOf(() => decoder.end())).toBe('FRAME_INVALID');
  });

  it('holds only the bytes that came, whatever length was claimed', () => {
    const decoder = new FrameDecoder();
    decodeAll(decoder, rawFrame(MAX_FRAME_BYTES, text('{"a"')));
    expect(decoder.pendingBytes).toBe(8);
  });

  it('does not quote the content in its errors', () => {
    const bytes = rawFrame(13, text('{"secret": xx'));
    expect(() => decodeAll(new FrameDecoder(), bytes)).toThrowError(/^(?!.*secret)/);
  });
});

describe('encodeFrame', () => {
  it('refuses a body over the limit', () => {
    expect(codeOf(() => encodeFrame('x'.repeat(MAX_FRAME_BYTES)))).toBe('FRAME_TOO_LARGE');
    expect(encodeFrame('x'.repeat(MAX_FRAME_BYTES - 2))).toHaveLength(MAX_FRAME_BYTES + 4);
  });
});
