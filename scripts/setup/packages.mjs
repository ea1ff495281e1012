import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, say } from './say.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.installed-lock');

/** The project's own Node, from its npm packages: every script runs on it, whatever the system has. */
export const NODE = join(
  ROOT,
  'node_modules',
  '.bin',
  process.platform === 'win32' ? 'node.cmd' : 'node',
);

/** Installs npm packages when the lockfile is not the one they were installed from. */
export function ensurePackages() {
  if (isInstalled()) return;
  say('Installing npm packages (once; about half a minute)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: where a registry lacks the optional packages of other platforms, it refuses the lockfile.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(npm, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    fail(
      'npm install failed; its message is above. Check the connection to the npm registry and run the command again.',
    );
  if (!existsSync(NODE))
    fail(
      `No Node.js package for ${process.platform} ${process.arch}. Install Node 26 and put it into node_modules/.bin.`,
    );
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, readFileSync(LOCK));
  say('npm packages are ready.');
}

function isInstalled() {
  if (!existsSync(STAMP) || !existsSync(NODE)) return adoptFreshInstall();
  return readFileSync(STAMP).equals(readFileSync(LOCK));
}

/** A person who ran `npm ci` or `npm install` themselves should not wait for a second one. */
function adoptFreshInstall() {
  const own = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(own) || !existsSync(NODE)) return false;
  if (statSync(own).mtimeMs < statSync(LOCK).mtimeMs) return false;
  writeFileSync(STAMP, readFileSync(LOCK));
  return true;
}
