import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isErrno } from '../../errno.ts';
import { unwritable } from '../../write-file.ts';
import { connectionFailure, downloadTooLarge, downloadTooSlow } from './download-errors.ts';
import { openResponse, type Route } from './open-response.ts';

export interface DownloadOptions extends Route {
  mostBytes: number;
  /** How much has come so far, and of how much, where the server says so. */
  onProgress?(bytes: number, total: number | undefined): void;
}

/** All of it. */
const PATIENCE_MS = 10 * 60_000;
const DISK_ERRORS = ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EEXIST', 'ENOENT', 'EIO'];

/**
 * Writes what is at an address to the new file `path`, over TLS all the way.
 * @returns its SHA-256
 * @throws LifeSavorError DOWNLOAD_FAILED, DOWNLOAD_TOO_LARGE, TIMEOUT, OUTPUT_UNWRITABLE,
 * INPUT_UNREADABLE; the signal's reason. What is at `path` then is for whoever asked to remove.
 */
export async function downloadFile(
  url: string,
  path: string,
  options: DownloadOptions,
): Promise<string> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  const signal = AbortSignal.any([options.signal, late]);
  let isUnderWay = false;
  try {
    const response = await openResponse(url, { ...options, signal });
    isUnderWay = true;
    return await save(response, path, { ...options, signal });
  } catch (cause) {
    options.signal.throwIfAborted();
    if (late.aborted) throw downloadTooSlow();
    if (isUnderWay && DISK_ERRORS.some((code) => isErrno(cause, code)))
      throw unwritable(path, cause);
    throw connectionFailure(cause, isUnderWay);
  }
}

async function save(
  response: IncomingMessage,
  path: string,
  { mostBytes, onProgress, signal }: DownloadOptions,
): Promise<string> {
  const total = lengthOf(response);
  if (total !== undefined && total > mostBytes) {
    response.destroy();
    throw downloadTooLarge(mostBytes);
  }
  const hash = createHash('sha256');
  const onBytes = (bytes: number) => onProgress?.(bytes, total);
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  await pipeline(response, new Meter({ hash, mostBytes, onBytes }), file, { signal });
  return hash.digest('hex');
}

/** As the server says; whether it is true shows later. */
function lengthOf({ headers }: IncomingMessage): number | undefined {
  const length = headers['content-length'];
  return length === undefined ? undefined : Number(length);
}

/** Sums and counts what goes through, and stops at once when it is too much. */
class Meter extends Transform {
  readonly #options: { hash: Hash; mostBytes: number; onBytes(bytes: number): void };
  #bytes = 0;

  constructor(options: { hash: Hash; mostBytes: number; onBytes(bytes: number): void }) {
    super();
    this.#options = options;
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    const { hash, mostBytes, onBytes } = this.#options;
    this.#bytes += chunk.length;
    hash.update(chunk);
    onBytes(this.#bytes);
    if (this.#bytes <= mostBytes) done(null, chunk);
    else done(downloadTooLarge(mostBytes));
  }
}
