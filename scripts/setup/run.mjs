import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { NODE, ROOT } from './packages.mjs';

const environment = () => ({
  ...process.env,
  PATH: `${dirname(NODE)}${delimiter}${process.env.PATH ?? ''}`,
});

/** Runs a file or package binary on the project's Node, with our terminal; returns its exit code. */
export function run(args, options = {}) {
  const result = spawnSync(NODE, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(),
    ...options,
  });
  return result.status ?? 1;
}

/** Path of the script behind a package's binary. */
export function bin(name) {
  return join(ROOT, 'node_modules', '.bin', name);
}
