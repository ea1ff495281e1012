import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** A skill's folder as it goes over the wire. */
export function archiveOf(folder: string): { archive: string; sha256: string } {
  const files = readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name))] as const,
  );
  const bytes = Buffer.from(zipSync(Object.fromEntries(files)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { archive: bytes.toString('base64url'), sha256 };
}
