import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/native-host/lifesavor.mjs', import.meta.url));
const LONGEST_RUN_MS = 60_000;

/** Runs one command of the built `lifesavor` and gives what it printed. */
export type LifesavorCli = (...args: string[]) => Promise<string>;

/**
 * The command line with `env` as its whole environment.
 * @throws Error with the command's own words when it does not exit with 0.
 */
export function lifesavorCli(env: NodeJS.ProcessEnv): LifesavorCli {
  return (...args) =>
    new Promise((resolve, reject) => {
      const options = { env, timeout: LONGEST_RUN_MS };
      execFile(process.execPath, [MAIN, ...args], options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(`lifesavor ${args.join(' ')}: ${stderr || error.message}`));
      });
    });
}
