// npm run docs: writes PROTOCOL.md and the JSON Schemas from the zod schemas.
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

ensurePackages();
process.exit(run(['scripts/docs/write.ts']));
