import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Stands in the folder of a model that came over the link to a fleet. */
export const RECORD = 'installed.json';

const recordSchema = z.strictObject({
  version: z.literal(1),
  /** Address of its archive, without what a server may take for a key. */
  from: z.url().max(2000),
  /** Of its archive. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  installedAt: z.iso.datetime(),
});
export type InstalledRecord = z.infer<typeof recordSchema>;

/** Whether the model in `folder` was installed, and not put there by hand. */
export function hasRecord(folder: string): boolean {
  return statSync(join(folder, RECORD), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Where the model in `folder` came from; `undefined` where it was not installed or nobody can tell. */
export function readRecord(folder: string): InstalledRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(join(folder, RECORD), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Notes where the model in `folder` came from. @throws an error of the file system. */
export function writeRecord(folder: string, offer: { url: string; sha256: string }): void {
  const { origin, pathname } = new URL(offer.url);
  const record: InstalledRecord = {
    version: 1,
    from: `${origin}${pathname}`,
    sha256: offer.sha256,
    installedAt: new Date().toISOString(),
  };
  writeFileSync(join(folder, RECORD), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}
