import { spawn, spawnSync } from 'node:child_process';
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

/** Like `run`, but passes the output on and keeps a copy: `{ code, output }`. */
export function runKeepingOutput(args) {
  return new Promise((resolve) => {
    const child = spawn(NODE, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment(),
    });
    const output = [];
    child.stdout.on('data', (data) => {
      output.push(data);
      process.stdout.write(data);
    });
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }),
    );
  });
}
