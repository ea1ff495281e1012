import { createCipheriv, createDecipheriv } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { Turns } from '../../turns.ts';
import { createInboxKeys, INBOX_KEY_BYTES, sharedKey } from './inbox-keys.ts';

/**
 * What comes in while the vault is locked. Whoever writes has only the vault's public key: a file
 * begins with the public half of a key pair of its own, and the records behind it are encrypted
 * under the key both share (X25519, HKDF-SHA-256, AES-256-GCM). Only the open vault can read it.
 *
 * `magic(8) public(32) { number(4) length(4) ciphertext tag(16) }*`, big endian. The nonce is the
 * number, which only grows: a record that found no room on the disk has used one up.
 */
const MAGIC = Buffer.from('LSPEND01');
const HEADER_BYTES = MAGIC.length + INBOX_KEY_BYTES;
const NUMBER_BYTES = 4;
const FRAME_BYTES = 2 * NUMBER_BYTES;
const TAG_BYTES = 16;
const NONCE_BYTES = 12;
const MAX_RECORD = 64 * 1024 * 1024;

/** Appends records to one new file, one after the other. */
export class PendingWriter {
  readonly #file: FileHandle;
  readonly #key: Buffer;
  #number = 0;
  #length = HEADER_BYTES;
  readonly #turns = new Turns();

  private constructor(file: FileHandle, key: Buffer) {
    this.#file = file;
    this.#key = key;
  }

  /** @param inbox the vault's public key. @throws NodeJS.ErrnoException when the file cannot be made. */
  static async create(path: string, inbox: Buffer): Promise<PendingWriter> {
    const own = createInboxKeys();
    const key = sharedKey(own.privateKey, inbox, own.publicKey);
    own.privateKey.fill(0);
    const file = await open(path, 'wx', 0o600);
    await file.write(Buffer.concat([MAGIC, own.publicKey]));
    return new PendingWriter(file, key);
  }

  /**
   * Resolves once the record is on the disk.
   * @throws NodeJS.ErrnoException when there is no room; what was appended before is safe.
   */
  append(record: Buffer): Promise<void> {
    return this.#turns.run(() => this.#write(record));
  }

  async close(): Promise<void> {
    await this.#turns.ended();
    this.#key.fill(0);
    await this.#file.close();
  }

  async #write(record: Buffer): Promise<void> {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#number));
    const sealed = Buffer.concat([cipher.update(record), cipher.final(), cipher.getAuthTag()]);
    const frame = Buffer.alloc(FRAME_BYTES);
    frame.writeUInt32BE(this.#number++);
    frame.writeUInt32BE(sealed.length, NUMBER_BYTES);
    const bytes = Buffer.concat([frame, sealed]);
    try {
      const { bytesWritten } = await this.#file.write(bytes, 0, bytes.length, this.#length);
      if (bytesWritten !== bytes.length)
        throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.#length);
      throw error;
    }
    this.#length += bytes.length;
  }
}
export interface PendingContent {
  records: Buffer[];
  /** Bytes at the end that are no whole record: whoever wrote them was stopped, or the file was changed. */
  lost: number;
}

/** Reads a file of `PendingWriter`, as far as it is whole. @param privateKey the vault's. */
export function readPending(bytes: Buffer, privateKey: Buffer): PendingContent {
  const records: Buffer[] = [];
  if (bytes.length < HEADER_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    return { records, lost: bytes.length };
  const ephemeral = bytes.subarray(MAGIC.length, HEADER_BYTES);
  const key = sharedKey(privateKey, ephemeral, ephemeral);
  let at = HEADER_BYTES;
  let last = -1;
  try {
    while (at + FRAME_BYTES <= bytes.length) {
      const number = bytes.readUInt32BE(at);
      const length = bytes.readUInt32BE(at + NUMBER_BYTES);
      const end = at + FRAME_BYTES + length;
      const isWhole = length >= TAG_BYTES && length <= MAX_RECORD && end <= bytes.length;
      if (!isWhole || number <= last) break;
      const record = opened(bytes.subarray(at + FRAME_BYTES, end), key, number);
      if (!record) break;
      records.push(record);
      last = number;
      at = end;
    }
  } finally {
    key.fill(0);
  }
  return { records, lost: bytes.length - at };
}

function opened(sealed: Buffer, key: Buffer, number: number): Buffer | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}

/** The key is used for one file only, so that a counter will do. */
function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(number, NONCE_BYTES - NUMBER_BYTES);
  return nonce;
}
