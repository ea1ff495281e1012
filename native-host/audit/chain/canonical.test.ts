import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('canonical form', () => {
  it.each([
    [{}, '{}'],
    [{ b: 1, a: 'x' }, '{"a":"x","b":1}'],
    [{ a: { z: 0, y: { x: 'w' } } }, '{"a":{"y":{"x":"w"},"z":0}}'],
    [{ a: undefined, b: 2 }, '{"b":2}'],
    [{ n: -0, m: Number.MAX_SAFE_INTEGER }, '{"m":9007199254740991,"n":0}'],
    // RFC 8785, 3.2.2.2: its example of a string.
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    // RFC 8785, 3.2.3: its example of an order, by UTF-16 code units.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses %d', (value) => {
    expect(() => canonical({ value })).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });
});
