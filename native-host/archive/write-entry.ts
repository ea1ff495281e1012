import { createWriteStream } from 'node:fs';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { archiveTooLarge, invalidArchive } from './archive-errors.ts';
import type { ArchiveFile } from './archive-file.ts';
import type { LocatedEntry } from './locate-data.ts';

const PIECE_BYTES = 64 * 1024;

/**
 * Writes the content of one file to `path`, which must not exist. Never writes more than the
 * archive says, and holds no more than a piece of it in memory.
 * @throws ArchiveError invalid, too-large; errors of the file system;
 * the signal's reason.
 */
export async function writeEntry(
  archive: ArchiveFile,
  { entry, start }: LocatedEntry,
  path: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { size, compressedSize, method, executable } = entry;
  const target = createWriteStream(path, { flags: 'wx', mode: executable ? 0o700 : 0o600 });
  const source = piecesOf(archive, start, start + compressedSize);
  const check = new Check(size);
  const options = signal ? { signal } : {};
  if (method === 0) await pipeline(source, check, target, options);
  else await inflate(source, [check, target], compressedSize, options);
  check.finish(entry.crc32);
}

async function* piecesOf(archive: ArchiveFile, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += PIECE_BYTES)
    yield await archive.read(at, Math.min(PIECE_BYTES, end - at));
}

async function inflate(
  source: AsyncIterable<Buffer>,
  [check, target]: [Check, Writable],
  compressedSize: number,
  options: { signal?: AbortSignal },
): Promise<void> {
  const inflater = createInflateRaw();
  try {
    await pipeline(source, inflater, check, target, options);
  } catch (cause) {
    if (isZlibError(cause)) throw invalidArchive('A file of the archive is damaged.', { cause });
    throw cause;
  }
  // What is left over belongs to nothing, and another reader may take it for something.
  if (inflater.bytesWritten !== compressedSize)
    throw invalidArchive('A file of the archive ends before its bytes do.');
}

/** Counts and sums what goes through, and stops at once when it is more than was said. */
class Check extends Transform {
  readonly #size: number;
  #seen = 0;
  #sum = 0;

  constructor(size: number) {
    super();
    this.#size = size;
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.#seen += chunk.length;
    this.#sum = crc32(chunk, this.#sum);
    if (this.#seen <= this.#size) done(null, chunk);
    else done(archiveTooLarge('A file of the archive is larger than it says.'));
  }

  /** @throws ArchiveError invalid when not all came through, or something else. */
  finish(sum: number): void {
    if (this.#seen !== this.#size || this.#sum !== sum)
      throw invalidArchive('A file of the archive is not what it was when it was packed.');
  }
}

function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_TRAILING_JUNK_AFTER_STREAM_END';
}
