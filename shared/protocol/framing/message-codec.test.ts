import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chunker, type ChunkFrame, Reassembler } from './chunk.ts';
import { HEADER_BYTES, MAX_FRAME_BYTES, MAX_MESSAGE_BYTES } from './limits.ts';
import { MessageDecoder, MessageEncoder } from './message-codec.ts';
import { utf8Length } from './utf8-length.ts';

const failure = (code: string) => expect.objectContaining({ name: 'LifeSavorError', code });

function roundTrip(messages: object[]): unknown[] {
  const encoder = new MessageEncoder();
  const decoder = new MessageDecoder();
  const received: unknown[] = [];
  for (const message of messages)
    for (const frame of encoder.encode(message)) {
      expect(frame.length).toBeLessThanOrEqual(MAX_FRAME_BYTES + HEADER_BYTES);
      decoder.push(frame, (value) => received.push(value));
    }
  expect(decoder.pendingBytes).toBe(0);
  return received;
}

const chunk = (id: number, seq: number, data: string, last = false): ChunkFrame => ({
  chunk: { id, seq, last, data },
});

describe('messages over several frames', () => {
  it.each([
    ['plain letters', 'a'],
    ['quotes and backslashes', '"\\'],
    ['control characters', '\u0001\n'],
    ['three-byte characters', '漢'],
    ['surrogate pairs', '😀'],
    ['lone surrogates', '\ud800x'],
  ])('arrive whole: %s', (_name, unit) => {
    const text = unit.repeat(Math.ceil(1_200_000 / unit.length));
    expect(roundTrip([{ small: 1 }, { text }, { small: 2 }])).toEqual([
      { small: 1 },
      { text },
      { small: 2 },
    ]);
  });

  it('arrive whole at every offset of a pair against the cut', () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = 'x'.repeat(shift) + '😀'.repeat(300_000);
      expect(roundTrip([{ text }])).toEqual([{ text }]);
    }
  });

  it('are refused over the cap, and taken just under it', () => {
    const overhead = '{"text":""}'.length;
    const text = 'x'.repeat(MAX_MESSAGE_BYTES - overhead);
    expect(roundTrip([{ text }])).toHaveLength(1);
    expect(() => new MessageEncoder().encode({ text: `${text}x` })).toThrowError(
      failure('FRAME_TOO_LARGE'),
    );
  });
});

describe('Chunker', () => {
  it('leaves small messages as they are', () => {
    const message = { jsonrpc: '2.0', id: 1 };
    expect(new Chunker().split(message)).toEqual([message]);
  });

  it('cuts into frames a Reassembler joins again', () => {
    const message = { text: '漢😀"'.repeat(300_000) };
    const reassembler = new Reassembler();
    const results = new Chunker().split(message).map((frame) => reassembler.accept(frame));
    expect(results.slice(0, -1).every((result) => result === undefined)).toBe(true);
    expect(results.at(-1)).toEqual(message);
  });
});

describe('Reassembler', () => {
  it('joins interleaved messages', () => {
    const reassembler = new Reassembler();
    expect(reassembler.accept(chunk(1, 0, '{"a"'))).toBeUndefined();
    expect(reassembler.accept(chunk(2, 0, '[1'))).toBeUndefined();
    expect(reassembler.accept({ whole: true })).toEqual({ whole: true });
    expect(reassembler.accept(chunk(1, 1, ':1}', true))).toEqual({ a: 1 });
    expect(reassembler.accept(chunk(2, 1, ']', true))).toEqual([1]);
    expect(reassembler.pendingBytes).toBe(0);
  });

  it.each([
    ['a missing first chunk', [chunk(1, 1, 'x')]],
    ['a repeated chunk', [chunk(1, 0, 'x'), chunk(1, 0, 'x')]],
    ['a gap', [chunk(1, 0, 'x'), chunk(1, 2, 'x')]],
    ['an empty chunk', [chunk(1, 0, '')]],
    ['no members', [{ chunk: null }]],
    ['a fractional id', [chunk(0.5, 0, 'x')]],
    ['text for last', [{ chunk: { id: 1, seq: 0, last: 'yes', data: 'x' } }]],
    ['broken JSON', [chunk(1, 0, '{"a":', true)]],
    ['endless one-letter chunks', Array.from({ length: 5000 }, (_, seq) => chunk(1, seq, 'x'))],
  ])('refuses %s', (_name, frames) => {
    const reassembler = new Reassembler();
    expect(() => {
      for (const frame of frames) reassembler.accept(frame);
    }).toThrowError(failure('FRAME_INVALID'));
  });

  it('bounds unfinished messages in number', () => {
    const reassembler = new Reassembler();
    expect(() => {
      for (let id = 0; id < 100; id++) reassembler.accept(chunk(id, 0, 'x'));
    }).toThrowError(failure('FRAME_TOO_LARGE'));
    expect(reassembler.pendingBytes).toBeLessThan(10);
  });

  it('bounds unfinished messages in bytes, all together', () => {
    const reassembler = new Reassembler();
    const data = 'x'.repeat(400_000);
    expect(() => {
      for (let seq = 0; seq < 100; seq++)
        for (const id of [1, 2]) reassembler.accept(chunk(id, seq, data));
    }).toThrowError(failure('FRAME_TOO_LARGE'));
    expect(reassembler.pendingBytes).toBeLessThanOrEqual(MAX_MESSAGE_BYTES);
  });
});

describe('utf8Length', () => {
  it('is what an encoder would write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 9 }), (text, cut) => {
        const sliced = text.slice(cut);
        expect(utf8Length(sliced)).toBe(new TextEncoder().encode(sliced).length);
      }),
    );
  });
});
