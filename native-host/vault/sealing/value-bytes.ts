import type { SqlValue } from '../database/database.ts';

/** The first byte tells what follows. UTF-16 is for text with half characters, which UTF-8 would lose. */
const NULL = 0;
const UTF8 = 1;
const BYTES = 2;
const UTF16 = 3;

/** What is sealed has a length that is a multiple of this: a kind or type must not be told by its length. */
const STEP = 32;
/** Ends the content; zeros follow (ISO/IEC 7816-4). */
const END = 0x80;

/** A value as bytes, so that absence is sealed as well. @throws TypeError for numbers. */
export function bytesOf(value: SqlValue): Buffer {
  if (value === null) return padded(NULL, '');
  if (value instanceof Uint8Array) return padded(BYTES, value);
  if (typeof value !== 'string') throw new TypeError('Numbers are not sealed.');
  if (value.isWellFormed()) return padded(UTF8, value);
  return padded(UTF16, Buffer.from(value, 'utf16le'));
}

/** @throws TypeError when `bytes` are none of `bytesOf`. */
export function valueFrom(bytes: Buffer): SqlValue {
  const content = bytes.subarray(1, bytes.lastIndexOf(END));
  switch (bytes[0]) {
    case NULL:
      return null;
    case UTF8:
      return content.toString('utf8');
    case UTF16:
      return content.toString('utf16le');
    case BYTES:
      return content;
    default:
      throw new TypeError('These bytes are no value.');
  }
}

function padded(kind: number, content: string | Uint8Array): Buffer {
  const length = Buffer.byteLength(content);
  const bytes = Buffer.alloc(STEP * Math.ceil((length + 2) / STEP));
  bytes[0] = kind;
  if (typeof content === 'string') bytes.write(content, 1);
  else bytes.set(content, 1);
  bytes[length + 1] = END;
  return bytes;
}
