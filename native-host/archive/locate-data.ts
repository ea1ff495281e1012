import { invalidArchive, unsafeArchive } from './archive-errors.ts';
import type { ArchiveFile } from './archive-file.ts';
import type { ArchiveEntry } from './read-directory.ts';

/** An entry and where its bytes lie. */
export interface LocatedEntry {
  entry: ArchiveEntry;
  /** Of the first byte. */
  start: number;
}

const SIGNATURE = 0x04034b50;
const FIXED_BYTES = 30;
/** Sizes and checksum stand behind the data; the local header has zeros. */
const DESCRIPTOR = 0x0008;
/** Flags that change how an entry is read. */
const MEANING = 0x0001 | 0x0008 | 0x0040 | 0x0800 | 0x2000;

/**
 * Finds the bytes of each entry by its local header, which must say the same as the list: readers
 * differ in which of the two they believe.
 * @throws ArchiveError invalid, unsafe where entries overlap.
 */
export async function locateData(
  archive: ArchiveFile,
  entries: readonly ArchiveEntry[],
  directoryOffset: number,
): Promise<LocatedEntry[]> {
  const located: LocatedEntry[] = [];
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw unsafeArchive('Two files of the archive share their bytes.');
    if (entry.offset + FIXED_BYTES > directoryOffset) throw outside();
    const header = await archive.read(entry.offset, FIXED_BYTES);
    const nameLength = header.readUInt16LE(26);
    const nameStart = entry.offset + FIXED_BYTES;
    const start = nameStart + nameLength + header.readUInt16LE(28);
    free = start + entry.compressedSize;
    if (free > directoryOffset) throw outside();
    const name = await archive.read(nameStart, nameLength);
    if (!isSame(header, entry) || !name.equals(entry.rawName))
      throw invalidArchive('The archive says two different things about a file.');
    located.push({ entry, start });
  }
  return located;
}

function isSame(header: Buffer, entry: ArchiveEntry): boolean {
  const flags = header.readUInt16LE(6);
  if (header.readUInt32LE(0) !== SIGNATURE) return false;
  if ((flags & MEANING) !== (entry.flags & MEANING)) return false;
  if (header.readUInt16LE(8) !== entry.method) return false;
  const said = [header.readUInt32LE(14), header.readUInt32LE(18), header.readUInt32LE(22)];
  const known = [entry.crc32, entry.compressedSize, entry.size];
  const isLater = (flags & DESCRIPTOR) !== 0;
  return said.every((value, i) => value === known[i] || (isLater && value === 0));
}

function outside(): Error {
  return invalidArchive('A file lies outside of its part of the archive.');
}
