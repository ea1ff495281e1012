import type { z } from 'zod';
import { canonicalBytes } from './canonical.ts';
import { MAX_FRAME_BYTES } from './limits.ts';

/** A frame that is not signed, as it goes over the wire. */
export function encodeFrame(frame: object): Buffer {
  return canonicalBytes(frame);
}

/** What came in, if it has the shape of `schema`; else `undefined`. */
export function decodeFrame<S extends z.ZodType>(
  schema: S,
  bytes: Uint8Array,
): z.infer<S> | undefined {
  if (bytes.length > MAX_FRAME_BYTES) return undefined;
  try {
    return schema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}
