import canonicalize from 'canonicalize';
import { MAX_DEPTH } from './limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The one way to write a value: RFC 8785, as UTF-8. @throws Error for what JSON cannot say. */
export function canonicalBytes(value: object): Buffer {
  return Buffer.from(canonicalize(value) ?? '', 'utf8');
}

/**
 * The value of bytes that are canonical JSON to the last one, else `undefined`. Names that stand
 * twice, white space, other escapes and numbers written otherwise are not canonical: of one value
 * there is one text, and two readers cannot differ about it.
 */
export function parseCanonical(bytes: Uint8Array): unknown {
  if (isTooDeep(bytes)) return undefined;
  try {
    const text = utf8.decode(bytes);
    const value: unknown = JSON.parse(text);
    return canonicalize(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Brackets in strings count as well: that refuses a little more than it must, never less. */
function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (isText && byte === 0x5c) i += 1;
    else if (byte === 0x22) isText = !isText;
    else if (!isText && OPENING.has(byte) && ++depth > MAX_DEPTH) return true;
    else if (!isText && CLOSING.has(byte)) depth -= 1;
  }
  return false;
}
