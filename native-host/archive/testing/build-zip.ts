import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive for tests. Whatever is set here is written, true or not. */
export interface ZipPart {
  name: string | Buffer;
  content?: string | Buffer;
  /** Default: deflated when that is shorter. */
  method?: number;
  /** The bytes as they stand in the archive. */
  packed?: Buffer;
  flags?: number;
  crc?: number;
  size?: number;
  compressedSize?: number;
  /** POSIX mode with the type of the file. */
  mode?: number;
  /** Extra field of the central directory. */
  extra?: Buffer;
  /** What the local header says otherwise. */
  local?: { name?: string; method?: number; flags?: number; crc?: number; size?: number };
  /** Says that its local header is that of an earlier part. */
  sharesWith?: number;
  /** A data descriptor stands behind the data. */
  descriptor?: boolean;
}

export interface ZipOptions {
  comment?: Buffer;
  /** What stands behind everything. */
  trailer?: Buffer;
  /** What stands before everything, without the offsets knowing of it. */
  prefix?: Buffer;
  count?: number;
}

/** Writes an archive as an attacker could. */
export function buildZip(parts: readonly ZipPart[], options: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = describe(part);
    offsets.push(part.sharesWith === undefined ? offset : (offsets[part.sharesWith] ?? 0));
    central.push(centralHeader(entry, offsets.at(-1) ?? 0));
    if (part.sharesWith !== undefined) continue;
    const local = localEntry(entry);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(options.count ?? parts.length, 8);
  end.writeUInt16LE(options.count ?? parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  const comment = options.comment ?? Buffer.alloc(0);
  end.writeUInt16LE(comment.length, 20);
  const all = [...locals, directory, end, comment, options.trailer ?? Buffer.alloc(0)];
  return Buffer.concat([options.prefix ?? Buffer.alloc(0), ...all]);
}

type Described = ReturnType<typeof describe>;

function describe(part: ZipPart) {
  const content = Buffer.from(part.content ?? '');
  const deflated = deflateRawSync(content);
  const method = part.method ?? (deflated.length < content.length ? 8 : 0);
  const packed = part.packed ?? (method === 8 ? deflated : content);
  return {
    part,
    name: Buffer.from(part.name as string),
    method,
    packed,
    flags: (part.flags ?? 0x0800) | (part.descriptor ? 0x0008 : 0),
    crc: part.crc ?? crc32(content),
    size: part.size ?? content.length,
    compressedSize: part.compressedSize ?? packed.length,
  };
}

function localEntry(entry: Described): Buffer {
  const { part, packed, compressedSize } = entry;
  const local = part.local ?? {};
  const name = local.name === undefined ? entry.name : Buffer.from(local.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(local.flags ?? entry.flags, 6);
  header.writeUInt16LE(local.method ?? entry.method, 8);
  if (!part.descriptor) {
    header.writeUInt32LE(local.crc ?? entry.crc, 14);
    header.writeUInt32LE(compressedSize, 18);
    header.writeUInt32LE(local.size ?? entry.size, 22);
  }
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([
    header,
    name,
    packed,
    part.descriptor ? descriptor(entry) : Buffer.alloc(0),
  ]);
}

function descriptor({ crc, compressedSize, size }: Described): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(crc, 4);
  bytes.writeUInt32LE(compressedSize, 8);
  bytes.writeUInt32LE(size, 12);
  return bytes;
}

function centralHeader(entry: Described, offset: number): Buffer {
  const { part, name, flags, method, crc, size, compressedSize } = entry;
  const extra = part.extra ?? Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(compressedSize, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(part.mode ?? 0, 40);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}
