import { createReadStream } from 'node:fs';
import { isErrno } from '../../errno.ts';
import { unreadable } from './segment-files.ts';

/** Longer than any record can be; of a longer line only the beginning is kept. */
const MAX_LINE = 64 * 1024;
const CHUNK_BYTES = 256 * 1024;

export interface Line {
  /** One unit for each byte: a record holds nothing but ASCII, so nothing is lost or merged. */
  text: string;
  /** From 1, in its segment. */
  number: number;
}

/** Cuts text that comes in pieces into lines. */
export class LineSplitter {
  #begun = '';
  #number = 0;

  /** The lines that `chunk` ends. */
  push(chunk: string): Line[] {
    const pieces = chunk.split('\n');
    const last = pieces.pop() ?? '';
    const lines = pieces.map((piece) => ({ text: this.#finish(piece), number: ++this.#number }));
    this.#begun = (this.#begun + last).slice(0, MAX_LINE);
    return lines;
  }

  /** What came after the last line feed. */
  get begun(): string {
    return this.#begun;
  }

  #finish(piece: string): string {
    const text = this.#begun + piece;
    this.#begun = '';
    return text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text;
  }
}

/** The bytes of a file from `from` on, one unit each. None where there is no file (any more). */
export async function* readChunks(
  path: string,
  { from = 0, signal }: { from?: number; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<string> {
  const stream = createReadStream(path, {
    start: from,
    highWaterMark: CHUNK_BYTES,
    encoding: 'latin1',
  });
  try {
    for await (const chunk of stream) {
      signal?.throwIfAborted();
      yield String(chunk);
    }
  } catch (cause) {
    if (signal?.aborted) throw cause;
    if (!isErrno(cause, 'ENOENT')) throw unreadable(path, cause);
  } finally {
    stream.destroy();
  }
}

/**
 * The finished lines of a file, some at a time; what stands behind the last line feed is left out.
 * @throws LifeSavorError INPUT_UNREADABLE; the signal's reason once it is aborted.
 */
export async function* readLines(path: string, signal?: AbortSignal): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter();
  for await (const chunk of readChunks(path, { signal })) yield splitter.push(chunk);
}
