import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { unpackArchive } from '../unpack-archive.ts';
import { buildZip, type ZipOptions, type ZipPart } from './build-zip.ts';

/** Where an archive lies, and where it is unpacked to. */
export interface ArchivePlace {
  base: string;
  file: string;
  target: string;
}

/** A folder for each test of a file, gone after it. */
export function archivePlace(): ArchivePlace {
  const place = { base: '', file: '', target: '' };
  beforeEach(() => {
    place.base = mkdtempSync(join(tmpdir(), 'skill-archive-'));
    mkdirSync(join(place.base, 'skills'));
    place.file = join(place.base, 'skill.mcpb');
    place.target = join(place.base, 'skills', 'skill');
  });
  afterEach(() => rmSync(place.base, { recursive: true, force: true }));
  return place;
}

/** Makes an archive of these parts, and unpacks it. @throws as `unpackArchive`. */
export async function unpackParts(
  { file, target }: ArchivePlace,
  parts: readonly ZipPart[],
  options?: ZipOptions,
): Promise<void> {
  writeFileSync(file, buildZip(parts, options));
  await unpackArchive(file, target);
}

/** A skill with a program that may be run and one that may not. */
export const SKILL: readonly ZipPart[] = [
  { name: 'SKILL.md', content: '---\nname: a\n---\n' },
  { name: 'server/', mode: 0o40755 },
  { name: 'server/index.js', content: 'console.log(1);\n'.repeat(100) },
  { name: 'server/run.sh', content: '#!/bin/sh\n', mode: 0o100755 },
];
