import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isErrno } from '../../errno.ts';

/** Why a file of a skill gives no text. */
export type NoText = 'missing' | 'outside' | 'no-file' | 'too-large' | 'unreadable' | 'no-text';

/** A file of a skill as text: UTF-8, without byte order mark, lines ended by `\n`. */
export interface SkillText {
  text: string;
  /** Bytes that are no UTF-8 were replaced by U+FFFD. */
  replaced: boolean;
}

/**
 * Reads a file of a skill that nobody has looked at yet: never more than `limit` bytes, never from
 * outside of `folder`, and never waiting for a pipe. Never throws.
 */
export async function readSkillText(
  folder: string,
  name: string,
  limit: number,
): Promise<SkillText | NoText> {
  let handle: FileHandle | undefined;
  try {
    const path = await realpath(join(folder, name));
    if (!path.startsWith((await realpath(folder)) + sep)) return 'outside';
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return await readHandle(handle, limit);
  } catch (error) {
    return isErrno(error, 'ENOENT') || isErrno(error, 'ENOTDIR') ? 'missing' : 'unreadable';
  } finally {
    await handle?.close();
  }
}

async function readHandle(handle: FileHandle, limit: number): Promise<SkillText | NoText> {
  const stats = await handle.stat();
  if (!stats.isFile()) return 'no-file';
  if (stats.size > limit) return 'too-large';
  const bytes = Buffer.alloc(limit + 1);
  let length = 0;
  while (length <= limit) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length > limit ? 'too-large' : decodeText(bytes.subarray(0, length));
}

/** Bytes as text, or `no-text` where they are UTF-16 or hold NUL. */
export function decodeText(bytes: Uint8Array): SkillText | 'no-text' {
  if (bytes.includes(0) || isUtf16(bytes)) return 'no-text';
  const text = new TextDecoder().decode(bytes);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    replaced: text.includes('\uFFFD') && !isUtf8(bytes),
  };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
