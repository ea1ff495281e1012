import { rmSync } from 'node:fs';

/** Ends of the names of the files that belong to one database. */
export const DATABASE_FILES = ['', '-wal', '-shm', '-journal'] as const;

export function removeDatabase(file: string): void {
  for (const suffix of DATABASE_FILES) rmSync(file + suffix, { force: true });
}
