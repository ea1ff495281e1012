import { invalidArchive, unsafeArchive } from './archive-errors.ts';
import type { ArchiveFile } from './archive-file.ts';
import { decodeName } from './decode-name.ts';
import type { Directory } from './find-directory.ts';

/** An entry as the list at the end of the archive has it (APPNOTE 4.3.12). */
export interface ArchiveEntry {
  /** With `/`; a folder's ends with one. */
  name: string;
  /** As it is written. */
  rawName: Buffer;
  kind: 'file' | 'folder';
  executable: boolean;
  /** 0 for stored, 8 for deflated. */
  method: number;
  flags: number;
  crc32: number;
  compressedSize: number;
  size: number;
  /** Of the local header. */
  offset: number;
}

const SIGNATURE = 0x02014b50;
const FIXED_BYTES = 46;
/** Encrypted, strongly encrypted, with a masked header. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** File types of POSIX modes. */
const TYPE_MASK = 0xf000;
const REGULAR = 0x8000;
const FOLDER = 0x4000;
const LINK = 0xa000;
/** Extra fields: sizes of 64 bits, and a second name. */
const ZIP64 = 0x0001;
const UNICODE_PATH = 0x7075;

/**
 * Reads the list of entries.
 * @throws ArchiveError invalid, unsafe for encrypted entries, links
 * and special files.
 */
export async function readDirectory(
  archive: ArchiveFile,
  { offset, size, count }: Directory,
): Promise<ArchiveEntry[]> {
  const bytes = await archive.read(offset, size);
  const entries: ArchiveEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + FIXED_BYTES > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE) throw damaged();
    const end = at + FIXED_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30);
    const next = end + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged();
    entries.push(readEntry(bytes.subarray(at, end)));
    at = next;
  }
  if (at !== bytes.length) throw damaged();
  return entries;
}

/** `bytes` are the fixed fields, the name and the extra fields. */
function readEntry(bytes: Buffer): ArchiveEntry {
  const nameEnd = FIXED_BYTES + bytes.readUInt16LE(28);
  const rawName = bytes.subarray(FIXED_BYTES, nameEnd);
  const flags = bytes.readUInt16LE(8);
  const method = bytes.readUInt16LE(10);
  if ((flags & ENCRYPTED) !== 0 || method === 99)
    throw unsafeArchive('The archive holds encrypted files, which nobody could look at.');
  if (method !== STORED && method !== DEFLATED)
    throw invalidArchive('The archive is compressed in a way that is not known here.');
  const name = decodeName(rawName, (flags & UTF8) !== 0);
  checkExtra(bytes.subarray(nameEnd), rawName);
  const mode = bytes.readUInt16LE(40);
  return {
    name,
    rawName,
    kind: kindOf(name, mode),
    executable: (mode & 0o111) !== 0,
    method,
    flags,
    crc32: bytes.readUInt32LE(16),
    compressedSize: bytes.readUInt32LE(20),
    size: bytes.readUInt32LE(24),
    offset: bytes.readUInt32LE(42),
  };
}

/** The upper half of the external attributes is a POSIX mode, or nothing. */
function kindOf(name: string, mode: number): ArchiveEntry['kind'] {
  const type = mode & TYPE_MASK;
  if (type === LINK) throw unsafeArchive('The archive holds a link.');
  if (type !== 0 && type !== REGULAR && type !== FOLDER)
    throw unsafeArchive('The archive holds something that is neither a file nor a folder.');
  const kind = name.endsWith('/') ? 'folder' : 'file';
  if (type !== 0 && (type === FOLDER) !== (kind === 'folder'))
    throw invalidArchive('The archive holds an entry that is a file and a folder.');
  return kind;
}

function checkExtra(extra: Buffer, rawName: Buffer): void {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw damaged();
    const id = extra.readUInt16LE(at);
    if (id === ZIP64) throw invalidArchive('The archive is written as one of more than 4 GiB.');
    // Version and checksum of the other name come first.
    if (id === UNICODE_PATH && !extra.subarray(at + 9, end).equals(rawName))
      throw unsafeArchive('The archive holds a file with two names.');
    at = end;
  }
}

function damaged(): Error {
  return invalidArchive('The list of files in the archive is damaged.');
}
