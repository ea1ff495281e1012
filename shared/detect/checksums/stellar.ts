const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const CHECKSUM_BYTES = 2;

/** Whether a Stellar StrKey (base32) ends in its CRC-16/XMODEM, low byte first (SEP-23). */
export function strKeyValid(key: string): boolean {
  const bytes = base32Decode(key);
  if (!bytes) return false;
  const end = bytes.length - CHECKSUM_BYTES;
  const crc = crc16(bytes.slice(0, end));
  return bytes[end] === (crc & 255) && bytes[end + 1] === crc >> 8;
}

function base32Decode(text: string): number[] | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return undefined;
    value = ((value << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
  }
  return bytes;
}

function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++)
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}
