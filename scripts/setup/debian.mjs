import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail, say } from './say.mjs';

/**
 * Makes sure that programs are there, by their Debian packages when we are root.
 * @param {Record<string, string>} programs program name → Debian package
 */
export function ensurePrograms(programs) {
  const missing = Object.entries(programs).filter(([program]) => !onPath(program));
  ensureInstalled(missing.map(([, name]) => name));
}

/**
 * The same for files, such as headers.
 * @param {Record<string, string>} files path → Debian package
 */
export function ensureFiles(files) {
  const missing = Object.entries(files).filter(([path]) => !existsSync(path));
  ensureInstalled(missing.map(([, name]) => name));
}

function ensureInstalled(packages) {
  if (packages.length === 0) return;
  const command = `apt-get install -y ${packages.join(' ')}`;
  if (!onPath('apt-get'))
    fail(
      `Missing: ${packages.join(', ')}. Install them with your system's package manager and run this again.`,
    );
  if (process.getuid?.() !== 0)
    fail(`Missing: ${packages.join(', ')}. Run "sudo ${command}" and then this command again.`);
  say(`Installing Debian packages: ${packages.join(', ')} (once; about a minute)…`);
  apt(['update', '-qq'], command);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages], command);
  say('Debian packages are ready.');
}

function apt(args, command) {
  const result = spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status !== 0)
    fail(
      `apt-get failed; its message is above. Run "${command}" yourself and then this command again.`,
    );
}

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, program)));
}
