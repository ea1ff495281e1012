import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Teardown } from './teardown.ts';
import { makeTempFolder } from './temp-folder.ts';

const BUILT = fileURLToPath(new URL('../../dist/extension', import.meta.url));
/** Every page of the demo server, on whatever port. */
export const DEMO_SITE = 'http://127.0.0.1/*';

/** Copies the built extension and grants it the demo site, as a person would in the popup. */
export async function grantedExtension(
  family: 'chrome-mv3' | 'firefox-mv3',
  teardown: Teardown,
): Promise<string> {
  const folder = await makeTempFolder();
  teardown.defer(folder.remove);
  await cp(join(BUILT, family), folder.path, { recursive: true });
  const file = join(folder.path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(DEMO_SITE);
  await writeFile(file, JSON.stringify(manifest));
  return folder.path;
}
