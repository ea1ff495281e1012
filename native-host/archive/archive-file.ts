import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { archiveTooLarge, invalidArchive } from './archive-errors.ts';
import { MAX_TOTAL_BYTES } from './limits.ts';

/** An open archive, read by place. */
export interface ArchiveFile {
  handle: FileHandle;
  size: number;
  /** @throws ArchiveError invalid where the file ends before. */
  read(offset: number, length: number): Promise<Buffer>;
}

/**
 * Opens an archive; whoever calls closes `handle`.
 * @throws LifeSavorError INPUT_UNREADABLE; ArchiveError invalid when it is no file, too-large.
 */
export async function openArchive(path: string): Promise<ArchiveFile> {
  const handle = await openFile(path);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw invalidArchive('This is no file.');
    if (stats.size > MAX_TOTAL_BYTES) throw archiveTooLarge('The archive is larger than 200 MiB.');
    const { size } = stats;
    return { handle, size, read: (offset, length) => readExactly(handle, offset, length) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new LifeSavorError(
      'INPUT_UNREADABLE',
      'The archive cannot be read.',
      'Check that the file exists and that you may read it.',
      { cause },
    );
  }
}

async function readExactly(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, offset + read);
    if (bytesRead === 0) throw invalidArchive('The archive ends too early.');
    read += bytesRead;
  }
  return bytes;
}
