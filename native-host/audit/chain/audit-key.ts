import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';

export const AUDIT_KEY_BYTES = 32;
/**
 * A copy of `key` as the crypto module works with it; the bytes may be cleared afterwards.
 * @throws RangeError where it is not 32 bytes long, which only a mistake in the program can do.
 */
export function toKeyObject(key: Uint8Array): KeyObject {
  if (key.length !== AUDIT_KEY_BYTES) throw new RangeError('An audit key has 32 bytes.');
  return createSecretKey(key);
}

/** HMAC-SHA-256 of `text`, in hexadecimal. */
export function macOf(text: string, key: KeyObject): string {
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Whether `mac` is that of `text`, told in a time that does not depend on where it differs. */
export function isMacOf(mac: string, text: string, key: KeyObject): boolean {
  const expected = Buffer.from(macOf(text, key), 'latin1');
  const given = Buffer.from(mac, 'latin1');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
