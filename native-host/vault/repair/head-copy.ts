import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { writeFileAtomic } from '../../write-file.ts';
import type { Database } from '../database/database.ts';
import type { Encryption } from '../database/encryption.ts';
import type { VaultFiles } from '../vault-files.ts';
import { forgetPageCount } from './page-count.ts';

/**
 * Keeps a copy of the first page of the database, encrypted as it is. That page says where every
 * table begins, which changes only with a migration: when it is damaged the copy can stand in for it.
 */
export function saveHead(database: Database, { database: file, head }: VaultFiles): void {
  // The newest first page may still be in the write-ahead log.
  database.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = Buffer.alloc(database.pragma('page_size', { simple: true }) as number);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, bytes.length, 0);
  } finally {
    closeSync(descriptor);
  }
  writeFileAtomic(head, bytes, 0o600);
}

/** Puts the copy in place of the first page of `file`. @returns whether there is a copy */
export function restoreHead(
  file: string,
  { head }: VaultFiles,
  key: Buffer,
  encryption: Encryption,
): boolean {
  if (!existsSync(head)) return false;
  const page = readFileSync(head);
  forgetPageCount(page, key, encryption);
  const descriptor = openSync(file, 'r+');
  try {
    writeSync(descriptor, page, 0, undefined, 0);
  } finally {
    closeSync(descriptor);
  }
  return true;
}
