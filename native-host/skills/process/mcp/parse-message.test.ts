import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from './parse-message.ts';

function parse(text: string) {
  return parseMessage(Buffer.from(text));
}

function result(json: string) {
  return parse(`{"jsonrpc":"2.0","id":1,"result":${json}}`);
}

describe('a line of a skill', () => {
  it('is a message when it is JSON-RPC', () => {
    expect(result('{"a":[1]}')).toEqual({ jsonrpc: '2.0', id: 1, result: { a: [1] } });
    expect(parse('{"jsonrpc":"2.0","method":"ping","id":"x"}\r')).toMatchObject({ id: 'x' });
    expect(parse('{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"m"}}')).toBeDefined();
  });

  it.each([
    '',
    'Server is running',
    '{',
    '[]',
    '[{"jsonrpc":"2.0","method":"ping","id":1}]',
    '{"jsonrpc":"1.0","method":"ping","id":1}',
    '{"method":"ping","id":1}',
    '{"jsonrpc":"2.0","id":1,"result":"text"}',
    '{"jsonrpc":"2.0","id":{},"result":{}}',
    '{"jsonrpc":"2.0","method":7}',
    'null',
    '{"jsonrpc":"2.0","method":"a"} {"jsonrpc":"2.0","method":"b"}',
  ])('is none: %s', (line) => {
    expect(parse(line)).toBeUndefined();
  });

  it('never throws, whatever its bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void parseMessage(Buffer.from(bytes)),
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        void parseMessage(
          Buffer.concat([
            Buffer.from('{"jsonrpc":"2.0","id":1,"result":{"a":"'),
            bytes,
            Buffer.from('"}}'),
          ]),
        );
      }),
    );
  });

  it('keeps its meaning', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const json = JSON.stringify({ value });
        // Members that change prototypes are lost, which the next test is about.
        fc.pre(!json.includes('"__proto__"'));
        expect(result(json)).toEqual({ jsonrpc: '2.0', id: 1, result: JSON.parse(json) });
      }),
    );
  });

  it.each(['"__proto__"', '"\\u005f_proto__"', '"_\\u005Fproto\\u005f_"'])(
    'loses members that change prototypes: %s',
    (name) => {
      const message = result(`{"a":{${name}:{"isAdmin":true},"b":1},${name}:{"isAdmin":true}}`);
      expect(message).toEqual({ jsonrpc: '2.0', id: 1, result: { a: { b: 1 } } });
      const copy = Object.assign({}, (message as { result: object }).result);
      expect('isAdmin' in copy).toBe(false);
    },
  );

  it('may talk about such members all the same', () => {
    expect(result('{"a":"__proto__"}')).toMatchObject({ result: { a: '__proto__' } });
  });

  it('is none when it nests so deep that reading it could break something', () => {
    const nested = (levels: number) => result(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
    expect(nested(99)).toBeDefined();
    expect(nested(100)).toBeUndefined();
    expect(result(`{"a":${'['.repeat(5_000_000)}`)).toBeUndefined();
  });

  it('may hold any number of brackets in its texts', () => {
    const text = '[{"\\'.repeat(10_000);
    expect(result(JSON.stringify({ text }))).toMatchObject({ result: { text } });
  });
});
