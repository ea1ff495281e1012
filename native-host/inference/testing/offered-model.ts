import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildZip, type ZipPart } from '../../archive/testing/build-zip.ts';

const SMALL = fileURLToPath(new URL('../../../test/fixtures/models/fixture', import.meta.url));

export interface OfferedModel {
  archive: Buffer;
  sha256: string;
}

export interface OfferOptions {
  /** Whose files it has; absent: those of a tiny one for tests. */
  folder?: string;
  /** What its card says otherwise. */
  card?: object;
  /** What is in the archive besides. */
  more?: readonly ZipPart[];
}

/** A model called `id` as somebody would offer it. */
export function offeredModel(
  id: string,
  { folder = SMALL, card = {}, more = [] }: OfferOptions = {},
): OfferedModel {
  const parts = readdirSync(folder).map((name): ZipPart => {
    const content = readFileSync(join(folder, name));
    if (name !== 'model.json') return { name, content };
    return { name, content: JSON.stringify({ ...JSON.parse(content.toString()), id, ...card }) };
  });
  return offeredArchive(buildZip([...parts, ...more]));
}

/** Any bytes, with their sum. */
export function offeredArchive(archive: Buffer): OfferedModel {
  return { archive, sha256: createHash('sha256').update(archive).digest('hex') };
}
