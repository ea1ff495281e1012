import { archiveTooLarge, invalidArchive } from './archive-errors.ts';
import type { ArchiveFile } from './archive-file.ts';
import { MAX_DIRECTORY_BYTES, MAX_ENTRIES } from './limits.ts';

/** Where the list of entries lies (APPNOTE 4.3.16). */
export interface Directory {
  offset: number;
  size: number;
  count: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
/** Behind a signed bundle stand these, the signature's length and the signature. */
const SIGNATURE_START = 'MCPB_SIG_V1';
const SIGNATURE_END = 'MCPB_SIG_END';
const MAX_SIGNATURE = 64 * 1024;

/**
 * Finds the end record: the last one whose comment ends just where the archive does, or where the
 * signature of a bundle begins. The signature is not checked here.
 * @throws ArchiveError invalid, too-large.
 */
export async function findDirectory(archive: ArchiveFile): Promise<Directory> {
  const start = Math.max(0, archive.size - END_BYTES - MAX_COMMENT - MAX_SIGNATURE);
  const tail = await archive.read(start, archive.size - start);
  const ends = [tail.length, signatureAt(tail)];
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (ends.includes(at + END_BYTES + tail.readUInt16LE(at + 20)))
      return readEnd(tail.subarray(at), start + at);
  }
  throw invalidArchive('This is no zip archive, or a part of it is missing.');
}

function signatureAt(tail: Buffer): number {
  if (!tail.subarray(-SIGNATURE_END.length).equals(Buffer.from(SIGNATURE_END))) return tail.length;
  const at = tail.lastIndexOf(SIGNATURE_START);
  return at === -1 ? tail.length : at;
}

function readEnd(end: Buffer, offset: number): Directory {
  const [disk, directoryDisk] = [end.readUInt16LE(4), end.readUInt16LE(6)];
  const [here, count] = [end.readUInt16LE(8), end.readUInt16LE(10)];
  const directory = { size: end.readUInt32LE(12), offset: end.readUInt32LE(16), count };
  if (count === 0xffff || directory.size === 0xffffffff || directory.offset === 0xffffffff)
    throw archiveTooLarge('The archive is written as one of more than 4 GiB or 65,000 files.');
  if (disk !== 0 || directoryDisk !== 0 || here !== count)
    throw invalidArchive('The archive is one part of several.');
  if (count > MAX_ENTRIES) throw archiveTooLarge('The archive holds more than 10,000 files.');
  if (directory.size > MAX_DIRECTORY_BYTES)
    throw archiveTooLarge('The list of files in the archive is longer than 8 MiB.');
  if (directory.offset + directory.size !== offset)
    throw invalidArchive('The list of files does not lie where the archive says.');
  return directory;
}
