import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader, LineTooLong } from './line-reader.ts';

function readAll(chunks: readonly Buffer[], maxBytes = 1000): string[] {
  const reader = new LineReader(maxBytes);
  return chunks.flatMap((chunk) => [...reader.read(chunk)]).map((line) => line.toString('latin1'));
}

describe('lines from a stream', () => {
  it('are the same however the bytes are cut', () => {
    const cut = fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 20 });
    fc.assert(
      fc.property(cut, (parts) => {
        const chunks = parts.map((part) => Buffer.from(part));
        const whole = Buffer.concat(chunks).toString('latin1').split('\n');
        expect(readAll(chunks)).toEqual(whole.slice(0, -1));
      }),
    );
  });

  it('may be as long as they are allowed to be, and no longer', () => {
    expect(readAll([Buffer.from('12345\n12345\n')], 5)).toEqual(['12345', '12345']);
    expect(() => readAll([Buffer.from('123456\n')], 5)).toThrow(LineTooLong);
    expect(() => readAll([Buffer.from('1234'), Buffer.from('56')], 5)).toThrow(LineTooLong);
  });

  it('that came before one too long are still read', () => {
    const reader = new LineReader(5);
    const read: string[] = [];
    expect(() => {
      for (const line of reader.read(Buffer.from('one\n1234567'))) read.push(line.toString());
    }).toThrow(LineTooLong);
    expect(read).toEqual(['one']);
  });
});
