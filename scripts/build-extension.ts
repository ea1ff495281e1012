import { stat } from 'node:fs/promises';
import { build } from 'wxt';

const TARGETS = [
  { browser: 'chrome', folder: 'dist/extension/chrome-mv3' },
  { browser: 'firefox', folder: 'dist/extension/firefox-mv3' },
] as const;

const MEASURED = ['guard.js', 'guard-main.js', 'background.js'] as const;

/** Builds the extension for both browser families and prints the size of what pages load. */
for (const { browser, folder } of TARGETS) {
  await build({ browser, root: process.cwd(), logger: quietLogger() });
  const sizes = await Promise.all(MEASURED.map((file) => sizeLine(folder, file)));
  console.log(`${folder}: ${sizes.join(', ')}`);
}

async function sizeLine(folder: string, file: string): Promise<string> {
  const { size } = await stat(`${folder}/${file}`);
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
