import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** ZIP: local header and central directory entry of a file (APPNOTE 4.3.7, 4.3.12), without names. */
const HEADERS = 30 + 46;
/** ZIP: end of the central directory (APPNOTE 4.3.16). */
const END = 22;

/** Bytes of the ZIP a store is given of `folder`. */
export function packageSize(folder: string): number {
  return filesIn(folder).reduce((sum, name) => {
    const content = readFileSync(join(folder, name));
    const packed = deflateRawSync(content, { level: 9 });
    return sum + Math.min(content.length, packed.length) + HEADERS + 2 * Buffer.byteLength(name);
  }, END);
}

/** Paths of all files, relative to `folder`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
