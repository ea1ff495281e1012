import fc from 'fast-check';
import { MAX_FRAME_BYTES } from '../../shared/protocol/framing/index.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function framed(body: Uint8Array, length = body.length): Uint8Array {
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setUint32(0, length >>> 0, true);
  bytes.set(body, 4);
  return bytes;
}

const someBytes = fc.uint8Array({ maxLength: 300 });

/** Right frame, any JSON in it. */
const anyJson = fc.jsonValue().map((value) => framed(utf8(JSON.stringify(value))));

/** Right frame and JSON, nearly JSON-RPC. */
const nearlyRpc = fc
  .record(
    {
      jsonrpc: fc.constantFrom('2.0', '1.0', 2),
      id: fc.constantFrom(1, '1', null, {}, -1, 1e300, '__proto__'),
      method: fc.constantFrom(
        'session.hello',
        'text.scan',
        'message.check',
        'conversation.put',
        'agent.stop',
        '$/cancelRequest',
        '$/progress',
        '__proto__',
        'constructor',
        7,
      ),
      params: fc.oneof(
        fc.jsonValue(),
        fc.record({ text: fc.string(), site: fc.string() }),
        fc.record({ id: fc.constantFrom(1, null, {}) }),
      ),
      result: fc.jsonValue(),
      error: fc.jsonValue(),
    },
    { requiredKeys: ['jsonrpc'] },
  )
  .map((value) => framed(utf8(JSON.stringify(value))));

/** Chunks that are malformed, out of order, interleaved or never finished. */
const chunk = fc
  .record({
    id: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(-1, 0.5, '1', null)),
    seq: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -1, max: 3 })),
    last: fc.constantFrom(true, false, false, 'yes'),
    data: fc.oneof(fc.string(), fc.constantFrom('', '{}', '{"a":', 7)),
  })
  .map((value) => framed(utf8(JSON.stringify({ chunk: value }))));

const hostileLength = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(0, 1, MAX_FRAME_BYTES, MAX_FRAME_BYTES + 1, 0x7fffffff, 0xffffffff),
      fc.nat({ max: 0xffffffff }),
    ),
    someBytes,
  )
  .map(([length, body]) => framed(body, length));

const wrongBytes = fc.oneof(
  someBytes.map((body) => framed(body)),
  someBytes,
  fc.constantFrom('{', '[1,', '"', 'nul', '\u0000', '{"a":1}}').map((json) => framed(utf8(json))),
);

const deep = fc
  .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 20_000 }))
  .map(([open, depth]) => framed(utf8(open.repeat(depth))));

const truncated = anyJson.chain((frame) =>
  fc.integer({ min: 0, max: frame.length }).map((end) => frame.slice(0, end)),
);

/** The bytes of one hostile, odd or now and then quite ordinary frame. */
export const hostileFrame: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: anyJson },
  { weight: 3, arbitrary: nearlyRpc },
  { weight: 3, arbitrary: chunk },
  { weight: 2, arbitrary: hostileLength },
  { weight: 2, arbitrary: wrongBytes },
  { weight: 1, arbitrary: truncated },
  { weight: 1, arbitrary: deep },
);
