import { archiveTooLarge, invalidArchive, unsafeArchive } from './archive-errors.ts';
import { MAX_ENTRIES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_COUNTS_FROM } from './limits.ts';
import type { ArchiveEntry } from './read-directory.ts';

/**
 * Refuses what an archive as a whole must not be, by what it says about itself.
 * @throws ArchiveError unsafe for names that some systems take for one,
 * too-large, invalid.
 */
export function checkEntries(entries: readonly ArchiveEntry[]): void {
  checkNames(entries);
  let total = 0;
  for (const { method, size, compressedSize, kind } of entries) {
    if (method === 0 && size !== compressedSize) throw contradiction();
    if (kind === 'folder' && size !== 0) throw contradiction();
    refuseRatio(size, compressedSize);
    total += size;
  }
  if (total > MAX_TOTAL_BYTES) throw archiveTooLarge('The archive holds more than 200 MiB.');
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  refuseRatio(total, packed);
}

/** @throws ArchiveError too-large. */
function refuseRatio(size: number, compressedSize: number): void {
  if (size > RATIO_COUNTS_FROM && size > compressedSize * MAX_RATIO)
    throw archiveTooLarge('The archive holds a file that grows more than a hundredfold.');
}

/** Each path once, and none that is a file for one entry and a folder for another. */
function checkNames(entries: readonly ArchiveEntry[]): void {
  const files = new Set<string>();
  const named = new Set<string>();
  const folders = new Set<string>();
  for (const { name, kind } of entries) {
    const key = sameNameKey(name.replace(/\/$/, ''));
    if (named.has(key)) throw unsafeArchive('The archive holds two files of one name.');
    named.add(key);
    (kind === 'file' ? files : folders).add(key);
    for (let at = key.lastIndexOf('/'); at !== -1; at = key.lastIndexOf('/', at - 1)) {
      const folder = key.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
    if (folders.size + files.size > MAX_ENTRIES)
      throw archiveTooLarge('The archive holds more than 10,000 files and folders.');
  }
  for (const folder of folders)
    if (files.has(folder))
      throw unsafeArchive('The archive holds a file and a folder of one name.');
}

/** One text for all names that a file system without case or with other accents takes for one. */
function sameNameKey(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

function contradiction(): Error {
  return invalidArchive('The archive contradicts itself about the size of a file.');
}
