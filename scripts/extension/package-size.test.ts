import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn, packageSize } from './package-size.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('text counts as little as it packs, noise as much as it is', async () => {
  await writeFile(join(folder, 'text'), 'the same again and again '.repeat(4_000));
  expect(packageSize(folder)).toBeLessThan(2_000);
  const noise = randomBytes(100_000);
  await writeFile(join(folder, 'noise'), noise);
  expect(packageSize(folder)).toBeGreaterThan(noise.length);
  expect(packageSize(folder)).toBeLessThan(noise.length + 2_000);
});

test('files in folders are files of the package', async () => {
  await mkdir(join(folder, 'ort'));
  await writeFile(join(folder, 'ort', 'ort.wasm'), '');
  await writeFile(join(folder, 'manifest.json'), '{}');
  expect(filesIn(folder).sort()).toEqual(['manifest.json', join('ort', 'ort.wasm')]);
});
