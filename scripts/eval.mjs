// npm run eval: scores the detector on labelled texts; --help shows how.
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

ensurePackages();
const main = new URL('../test/eval/main.ts', import.meta.url).pathname;
// npm changes into the project's folder; files are named from where the person stands.
process.exit(run([main, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() }));
