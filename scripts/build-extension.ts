import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { filesIn, packageSize } from './extension/package-size.ts';

const TARGETS = [
  { browser: 'chrome', folder: 'dist/extension/chrome-mv3' },
  { browser: 'firefox', folder: 'dist/extension/firefox-mv3' },
] as const;

const MEASURED = ['guard.js', 'guard-main.js', 'background.js'] as const;

/** What a person downloads: runtime, model and everything else, as the ZIP a store is given. */
const MOST_PACKAGE_BYTES = 6_000_000;

const ROOT = resolve(import.meta.dirname, '..');

/** Builds the extension for both browser families and prints the size of what pages load. */
export async function buildExtension(): Promise<void> {
  for (const { browser, folder } of TARGETS) {
    await build({ browser, root: ROOT, logger: quietLogger() });
    const sizes = await Promise.all(MEASURED.map((file) => sizeLine(folder, file)));
    console.log(`${folder}: ${sizes.join(', ')}`);
  }
}

/**
 * Prints the size of each package.
 * @throws Error when one is too large or holds source maps.
 */
export function checkPackages(): void {
  for (const { folder } of TARGETS) {
    const path = join(ROOT, folder);
    const bytes = packageSize(path);
    console.log(`${folder}: ${(bytes / 1e6).toFixed(2)} MB zipped`);
    if (bytes > MOST_PACKAGE_BYTES)
      throw new Error(`${folder} is ${bytes} bytes zipped; at most ${MOST_PACKAGE_BYTES}.`);
    const map = filesIn(path).find((name) => name.endsWith('.map'));
    if (map !== undefined) throw new Error(`${folder} holds a source map: ${map}.`);
  }
}

async function sizeLine(folder: string, file: string): Promise<string> {
  const { size } = await stat(join(ROOT, folder, file));
  return `${file} ${(size / 1024).toFixed(1)} KB`;
}

/** Keeps warnings and errors, drops the file lists. */
function quietLogger() {
  const drop = () => {};
  return {
    level: 2,
    debug: drop,
    log: drop,
    info: drop,
    success: drop,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
  };
}

if (import.meta.main) await buildExtension();
