import { constants, type FileHandle, open } from 'node:fs/promises';
import { Refusal } from '../tool/index.ts';

/**
 * The bytes of a plain file.
 * @throws Refusal when it is no plain file, cannot be read or is larger than `mostBytes`.
 */
export async function readPlainFile(path: string, mostBytes: number): Promise<Uint8Array> {
  const file = await openPlain(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notAFile();
    if (stats.size > mostBytes) throw fileTooLarge(mostBytes);
    const bytes = await file.readFile();
    // It may have grown in between.
    if (bytes.length > mostBytes) throw fileTooLarge(mostBytes);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  } finally {
    await file.close();
  }
}

/** Never by a link, and not blocking: a named pipe would be waited for, and is refused afterwards. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

async function openPlain(path: string): Promise<FileHandle> {
  try {
    return await open(path, FLAGS);
  } catch (cause) {
    throw new Refusal(
      'FILE_UNREADABLE',
      'The file cannot be read.',
      'Check that you may read it and that no other program holds it.',
      { cause },
    );
  }
}

function notAFile(): Refusal {
  return new Refusal('FILE_UNSUPPORTED', 'This is not a file.', 'Give the path of a plain file.');
}

export function fileTooLarge(mostBytes: number): Refusal {
  const megabytes = Math.floor(mostBytes / 1_000_000);
  return new Refusal(
    'INPUT_TOO_LARGE',
    `The file is larger than ${megabytes} MB.`,
    'Split it, or take out the pictures it holds.',
  );
}
