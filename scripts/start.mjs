// npm start: sets up what is missing, builds, and plays the product on a local demo chat.
import { ensurePrograms } from './setup/debian.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

ensurePackages();
ensurePrograms({ chromium: 'chromium' });
process.exit(run(['demo/start.ts', ...process.argv.slice(2)]));
