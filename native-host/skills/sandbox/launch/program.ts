import { lstatSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { NODE, PYTHON, SKILL_FOLDER } from '../places.ts';
import { cannotStart } from '../sandbox-errors.ts';

/** What is run, as the sandbox sees it. */
export interface Program {
  runtime: 'node' | 'python' | 'own';
  /** Absolute, inside. */
  file: string;
}

const OFFERED: Readonly<Record<string, Program>> = {
  node: { runtime: 'node', file: NODE },
  python: { runtime: 'python', file: PYTHON },
  python3: { runtime: 'python', file: PYTHON },
};

/**
 * Finds the program of a skill. Only Node.js, Python and the skill's own files are offered: package
 * runners would fetch code nobody has approved.
 * @throws LifeSavorError SKILL_START_FAILED.
 */
export function programOf(command: string, folder: string): Program {
  const offered = OFFERED[command];
  if (offered) return offered;
  const file = posix.resolve(SKILL_FOLDER, command);
  if (!command.includes('/') || !file.startsWith(`${SKILL_FOLDER}/`)) throw notOffered();
  const outside = join(folder, file.slice(SKILL_FOLDER.length));
  if (!isProgramOf(folder, outside)) throw missing();
  return { runtime: 'own', file };
}

/**
 * The Python of this machine, without symbolic links.
 * @throws LifeSavorError SKILL_START_FAILED where there is none.
 */
export function installedPython(place = PYTHON): string {
  try {
    return realpathSync(place);
  } catch {
    throw cannotStart(
      'The skill is written in Python, and this machine has no Python 3.',
      `Install it so that there is ${PYTHON}, then use the skill again.`,
    );
  }
}

/** Links are followed: one that leads out of the folder would lead nowhere inside. */
function isProgramOf(folder: string, file: string): boolean {
  try {
    const real = realpathSync(file);
    return real.startsWith(`${realpathSync(folder)}/`) && lstatSync(real).isFile();
  } catch {
    return false;
  }
}

function notOffered(): Error {
  return cannotStart(
    'The skill is started by a program that skills are not offered.',
    'In its manifest, name node, python3 or a file of the skill itself as the command.',
  );
}

function missing(): Error {
  return cannotStart(
    'The program of the skill is not in its folder.',
    'Install the skill again, or correct the command in its manifest.',
  );
}
