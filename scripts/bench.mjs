// npm run bench: every figure beside its bar; ends with 1 when one misses. Arguments pick benches by name.
import { ensurePrograms } from './setup/debian.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

ensurePackages();
ensurePrograms({
  chromium: 'chromium',
  bwrap: 'bubblewrap',
  'nats-server': 'nats-server',
  openssl: 'openssl',
});
process.exit(run(['--expose-gc', 'test/bench/main.ts', ...process.argv.slice(2)]));
