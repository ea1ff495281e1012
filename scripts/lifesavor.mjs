// npm run -s lifesavor -- …: the CLI, straight from source.
import { ensurePackages } from './setup/packages.mjs';
import { run } from './setup/run.mjs';

const FIRST_NODE_THAT_RUNS_TYPESCRIPT = 24;

ensurePackages();
// npm changes into the project's folder; files are named from where the person stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
const main = new URL('../native-host/main.ts', import.meta.url);
if (Number.parseInt(process.versions.node, 10) >= FIRST_NODE_THAT_RUNS_TYPESCRIPT)
  await import(main.href);
else process.exit(run([main.pathname, ...process.argv.slice(2)], { cwd: process.cwd() }));
