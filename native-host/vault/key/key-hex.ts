import { isKey } from './key-bytes.ts';

const DIGITS = Buffer.from('0123456789abcdef');

/** Hex digits as bytes: unlike a string, they can be cleared. */
export function toHexBytes(key: Uint8Array): Buffer {
  const hex = Buffer.alloc(key.length * 2);
  key.forEach((byte, i) => {
    hex[i * 2] = DIGITS[byte >> 4] ?? 0;
    hex[i * 2 + 1] = DIGITS[byte & 15] ?? 0;
  });
  return hex;
}

/** The key that hex digits of either case stand for, or `undefined` where they stand for none. */
export function fromHexBytes(hex: Uint8Array): Buffer | undefined {
  const key = Buffer.alloc(hex.length >> 1);
  const valid =
    hex.length % 2 === 0 &&
    key.every((_, i) => {
      const byte = (digit(hex[i * 2]) << 4) | digit(hex[i * 2 + 1]);
      key[i] = byte;
      return byte >= 0;
    });
  if (valid && isKey(key)) return key;
  key.fill(0);
  return undefined;
}

/** 0 to 15, or -1 for what is no digit. */
function digit(char = 0): number {
  return DIGITS.indexOf(char >= 0x41 && char <= 0x46 ? char + 0x20 : char);
}
