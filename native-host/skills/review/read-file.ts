import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The first `limit` bytes of a file, without following a link or waiting for a pipe. A file that is
 * gone or cannot be read is empty.
 */
export async function readStart(path: string, limit: number): Promise<Buffer> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const handle = await open(path, flags).catch(() => undefined);
  if (!handle) return Buffer.alloc(0);
  try {
    const bytes = Buffer.alloc(Math.min((await handle.stat()).size, limit));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Bytes as text with lines ended by `\n`; undefined for what is no text. */
export function textOf(bytes: Buffer): string | undefined {
  const encoding = wideEncoding(bytes);
  if (!encoding && bytes.includes(0)) return undefined;
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  return text.replace(/\r\n?/g, '\n');
}

/** UTF-16 announces itself; an assistant may read it like any other text. */
function wideEncoding([first, second]: Buffer): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}
