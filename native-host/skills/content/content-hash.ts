import { createHash, type Hash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { changedMeanwhile, readFailure } from './skill-folder-errors.ts';
import { type FolderEntry, walkFolder } from './walk-folder.ts';

/** Keeps these hashes apart from any other; its number changes with what is hashed. */
const PREFIX = 'lifesavor skill content 1';
const CHUNK_BYTES = 256 * 1024;
const KINDS = { file: 1, folder: 2, link: 3 } as const;

/**
 * SHA-256 in hexadecimal over everything in a skill's folder: paths, kinds, executable bits, sizes
 * and bytes. Every part is preceded by its length, so that no two folders give the same bytes. Links
 * count as links, by their target. Times, owners and the other bits of the mode do not count.
 * @throws LifeSavorError as `walkFolder`; SKILL_CHANGED when a file changes while it is read.
 */
export async function contentHash(folder: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  addText(hash, PREFIX);
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  for (const entry of await walkFolder(folder, signal)) {
    signal?.throwIfAborted();
    hash.update(Buffer.from([KINDS[entry.kind], entry.executable ? 1 : 0]));
    addText(hash, entry.path);
    if (entry.kind === 'link') addText(hash, entry.target ?? '');
    if (entry.kind === 'file') await addFile(hash, folder, entry, buffer);
  }
  return hash.digest('hex');
}

async function addFile(
  hash: Hash,
  folder: string,
  { path, size, executable }: FolderEntry,
  buffer: Buffer,
): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(join(folder, path), constants.O_RDONLY | NO_SURPRISES);
    const stats = await handle.stat();
    const isSame =
      stats.isFile() && stats.size === size && ((stats.mode & 0o111) !== 0) === executable;
    if (!isSame) throw changedMeanwhile(path);
    addLength(hash, size);
    let total = 0;
    while (total <= size) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      hash.update(buffer.subarray(0, bytesRead));
      total += bytesRead;
    }
    if (total !== size) throw changedMeanwhile(path);
  } catch (cause) {
    throw readFailure(path, cause);
  } finally {
    await handle?.close();
  }
}

/** Neither follow a link nor wait for a pipe that has come in the file's place. Windows has neither flag. */
const NO_SURPRISES = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function addText(hash: Hash, text: string): void {
  const bytes = Buffer.from(text);
  addLength(hash, bytes.length);
  hash.update(bytes);
}

function addLength(hash: Hash, length: number): void {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(length));
  hash.update(bytes);
}
