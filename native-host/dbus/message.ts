import { decode } from './decode.ts';
import { encode } from './encode.ts';
import type { DBusValue } from './signature.ts';

/** Message types by their number. */
const TYPES = ['', 'call', 'return', 'error', 'signal'] as const;
/** Header fields by their number, and how each is written. */
const FIELDS = {
  path: [1, 'o'],
  interface: [2, 's'],
  member: [3, 's'],
  errorName: [4, 's'],
  replySerial: [5, 'u'],
  destination: [6, 's'],
  sender: [7, 's'],
  signature: [8, 'g'],
} as const satisfies Record<string, readonly [number, string]>;
type Field = keyof typeof FIELDS;

const HEADER = 'yyyyuua(yv)';
const LITTLE_ENDIAN = 'l'.charCodeAt(0);
/** What we ask for is tiny; whoever sends more is not understood. */
const MAX_BYTES = 1024 * 1024;

interface Fields {
  readonly path?: string;
  readonly interface?: string;
  readonly member?: string;
  readonly errorName?: string;
  readonly replySerial?: number;
  readonly destination?: string;
  readonly sender?: string;
  readonly signature?: string;
}

export interface OutgoingMessage extends Fields {
  readonly type: 'call' | 'return' | 'error' | 'signal';
  readonly values?: readonly DBusValue[];
}

export interface DBusMessage extends Fields {
  readonly type: (typeof TYPES)[number];
  readonly serial: number;
  readonly values: readonly DBusValue[];
}

export function encodeMessage(message: OutgoingMessage, serial: number): Buffer {
  const body = encode(message.signature ?? '', message.values ?? []);
  const fields = (Object.keys(FIELDS) as Field[])
    .filter((name) => message[name] !== undefined && message[name] !== '')
    .map((name): DBusValue => {
      const [number, type] = FIELDS[name];
      return [number, { type, value: message[name] as DBusValue }];
    });
  const type = TYPES.indexOf(message.type);
  const header = encode(HEADER, [LITTLE_ENDIAN, type, 0, 1, body.length, serial, fields]);
  return Buffer.concat([header, Buffer.alloc(-header.length & 7), body]);
}

/**
 * The whole messages at the beginning of `bytes`, and what is left of it.
 * @throws RangeError where they are no messages, or too large.
 */
export function splitMessages(bytes: Buffer): { messages: DBusMessage[]; rest: Buffer } {
  const messages: DBusMessage[] = [];
  let rest = bytes;
  while (rest.length >= 16) {
    const little = rest[0] === LITTLE_ENDIAN;
    const [, , , , bodyLength = 0, , fieldsLength = 0] = decode('yyyyuuu', rest, little);
    const bodyAt = (16 + Number(fieldsLength) + 7) & ~7;
    const end = bodyAt + Number(bodyLength);
    if (end > MAX_BYTES) throw new RangeError('a message is too large');
    if (rest.length < end) break;
    messages.push(decodeMessage(rest.subarray(0, bodyAt), rest.subarray(bodyAt, end), little));
    rest = rest.subarray(end);
  }
  return { messages, rest };
}

function decodeMessage(header: Buffer, body: Buffer, little: boolean): DBusMessage {
  const [, type, , , , serial, fields] = decode(HEADER, header, little);
  const byNumber = new Map(fields as [number, DBusValue][]);
  const known = (Object.keys(FIELDS) as Field[])
    .map((name) => [name, byNumber.get(FIELDS[name][0])] as const)
    .filter(([, value]) => value !== undefined);
  const named: Fields = Object.fromEntries(known);
  return {
    ...named,
    type: TYPES[Number(type)] ?? '',
    serial: Number(serial),
    values: decodeBody(named.signature ?? '', body, little),
  };
}

/** A body with types that are not known here counts as empty: others may send what they like. */
function decodeBody(signature: string, body: Buffer, little: boolean): readonly DBusValue[] {
  try {
    return decode(signature, body, little);
  } catch {
    return [];
  }
}
