import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildZip } from '../../archive/testing/build-zip.ts';
import { unpackBundle } from './unpack-bundle.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'ls-bundle-'));
});
afterEach(() => rmSync(base, { recursive: true }));

it.each([
  ['SKILL_ARCHIVE_INVALID', Buffer.from('not a zip')],
  ['SKILL_ARCHIVE_UNSAFE', buildZip([{ name: '../evil', content: 'x' }])],
  ['SKILL_ARCHIVE_TOO_LARGE', buildZip([{ name: 'a', content: Buffer.alloc(2 ** 21) }])],
])('an archive that cannot be taken is told as %s, with what to do', async (code, bytes) => {
  const file = join(base, 'a.mcpb');
  writeFileSync(file, bytes);
  const nextStep = expect.stringMatching(/\.$/);
  await expect(unpackBundle(file, join(base, 'a'))).rejects.toMatchObject({ code, nextStep });
  expect(readdirSync(base)).toEqual(['a.mcpb']);
});
