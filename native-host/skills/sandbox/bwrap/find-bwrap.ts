import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { promisify } from 'node:util';
import type { BwrapFeatures } from './arguments.ts';

const run = promisify(execFile);
const HELP_MS = 5000;

/** Where packages put it. Not searched along PATH: whoever sets that must not choose what holds skills. */
const USUAL_PLACES = ['/usr/bin/bwrap', '/usr/local/bin/bwrap', '/run/current-system/sw/bin/bwrap'];

/** The bwrap of this machine; undefined where it is not installed. */
export function findBwrap(places: readonly string[] = USUAL_PLACES): string | undefined {
  return places.find(isExecutable);
}

/** What this version can do, by its own account. Rejects when it cannot even say that. */
export async function readBwrapFeatures(bwrap: string): Promise<BwrapFeatures> {
  const { stdout, stderr } = await run(bwrap, ['--help'], { timeout: HELP_MS, env: {} });
  const help = stdout + stderr;
  return {
    disableUserns: help.includes('--disable-userns'),
    bindFd: help.includes('--ro-bind-fd'),
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
