// npm run build: the extension for Chromium and Firefox, and the native host, into dist/.
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

ensurePackages();
process.exit(run(['scripts/build.ts', ...process.argv.slice(2)]));
