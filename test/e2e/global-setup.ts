import { join, resolve } from 'node:path';
import { buildPages } from '../../demo/build-pages.ts';
import { buildExtension } from '../../scripts/build-extension.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds everything the browsers load, once for all files. */
export default async function setup(): Promise<void> {
  await buildExtension();
  await buildPages({
    source: join(ROOT, 'test/fixtures/pages'),
    target: join(ROOT, 'dist/fixtures'),
    name: 'fixtures',
  });
}
