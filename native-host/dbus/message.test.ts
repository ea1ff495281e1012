import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeMessage, splitMessages } from './message.ts';

const HELLO = {
  type: 'call',
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'Hello',
} as const;

describe('D-Bus messages', () => {
  it('are written as the specification says', () => {
    const bytes = encodeMessage({ type: 'call', path: '/', member: 'M' }, 1);
    const header = '6c0100010000000001000000' + '1a000000';
    const path = '01016f00010000002f000000' + '00000000';
    const member = '03017300010000004d00' + '000000000000';
    expect(bytes.toString('hex')).toBe(header + path + member);
  });

  it('are read back as they were written', () => {
    const message = { ...HELLO, signature: 'sba{sv}aou' };
    const values = ['text', true, [['key', { type: 'b', value: false }]], ['/a', '/b'], 7];
    const { messages } = splitMessages(encodeMessage({ ...message, values }, 5));
    const read = ['text', true, [['key', false]], ['/a', '/b'], 7];
    expect(messages).toEqual([{ ...message, serial: 5, values: read }]);
  });

  it('are found wherever the stream is cut', () => {
    const stream = Buffer.concat([1, 2, 3].map((serial) => encodeMessage(HELLO, serial)));
    fc.assert(
      fc.property(fc.nat(stream.length), (cut) => {
        const first = splitMessages(stream.subarray(0, cut));
        const second = splitMessages(Buffer.concat([first.rest, stream.subarray(cut)]));
        const serials = [...first.messages, ...second.messages].map(({ serial }) => serial);
        expect(serials).toEqual([1, 2, 3]);
        expect(second.rest).toHaveLength(0);
      }),
    );
  });

  it('with types that are not known here count as empty', () => {
    const bytes = encodeMessage({ ...HELLO, signature: 's', values: ['text'] }, 1);
    const signature = bytes.indexOf(Buffer.from([8, 1, 'g'.charCodeAt(0), 0, 1]));
    bytes.write('x', signature + 5);
    expect(splitMessages(bytes).messages).toMatchObject([
      { serial: 1, signature: 'x', values: [] },
    ]);
  });

  it('that claim to be huge are refused', () => {
    const bytes = encodeMessage(HELLO, 1);
    bytes.writeUInt32LE(0x7fffffff, 4);
    expect(() => splitMessages(bytes)).toThrow(RangeError);
  });
});
