import { join, resolve } from 'node:path';
import { buildPages } from '../../demo/build-pages.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { buildHost } from '../../scripts/build-host.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the product and the pages, once for all files. */
export default async function setup(): Promise<void> {
  await buildExtension();
  await buildHost();
  await buildPages({
    source: join(ROOT, 'test/fixtures/pages'),
    target: join(ROOT, 'dist/fixtures'),
    name: 'fixtures',
  });
}
