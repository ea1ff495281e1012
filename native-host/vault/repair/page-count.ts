import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import type { Encryption } from '../database/encryption.ts';

/** Where the header of a database (https://sqlite.org/fileformat.html) says how many pages it has. */
const COUNT_START = 28;
const COUNT_END = 32;

/** How SQLite3 Multiple Ciphers encrypts a first page "like SQLCipher": salt, header, blocks, IV, MAC. */
const SALT_BYTES = 16;
const ENCRYPTED_FROM = 24;
const BLOCK_BYTES = 16;
const MAC_BYTES = 64;
const SALT_MASK = 0x3a;
const KDF_ROUNDS = 2;
const KEY_BYTES = 32;
const PAGE_NUMBER = Buffer.of(1, 0, 0, 0);

/**
 * Lets a copy of the first page no longer say how many pages there were when it was made: what was
 * added since would not be found. SQLite goes by the length of the file then.
 */
export function forgetPageCount(page: Buffer, key: Buffer, encryption: Encryption): void {
  if (encryption === 'fields') page.fill(0, COUNT_START, COUNT_END);
  else forgetEncrypted(page, key);
}

/** In CBC what is XORed into the IV is XORed into the first block. */
function forgetEncrypted(page: Buffer, key: Buffer): void {
  const macAt = page.length - MAC_BYTES;
  const iv = page.subarray(macAt - BLOCK_BYTES, macAt);
  const block = page.subarray(ENCRYPTED_FROM, ENCRYPTED_FROM + BLOCK_BYTES);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const header = Buffer.concat([decipher.update(block), decipher.final()]);
  for (let at = COUNT_START - ENCRYPTED_FROM; at < COUNT_END - ENCRYPTED_FROM; at++)
    iv[at]! ^= header[at]!;
  macOf(page, key).copy(page, macAt);
}

function macOf(page: Buffer, key: Buffer): Buffer {
  const salt = page.subarray(0, SALT_BYTES).map((byte) => byte ^ SALT_MASK);
  const macKey = pbkdf2Sync(key, salt, KDF_ROUNDS, KEY_BYTES, 'sha512');
  const covered = page.subarray(ENCRYPTED_FROM, page.length - MAC_BYTES);
  return createHmac('sha512', macKey).update(covered).update(PAGE_NUMBER).digest();
}
