// node scripts/keytar.mjs: builds keytar, the second library for keychains, which is optional.
// Its own install script downloads a binary; this one compiles what npm has brought.

import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureFiles, ensurePrograms } from './setup/debian.mjs';
import { ROOT } from './setup/packages.mjs';
import { fail, say } from './setup/say.mjs';

const FOLDER = join(ROOT, 'node_modules', 'keytar');
const BINARY = join(FOLDER, 'build', 'Release', 'keytar.node');

/** Where the headers of Node are, and what node-gyp has to be told then: of Node's own packages, of Debian's. */
const HEADERS = [
  { file: '/usr/include/node/node_api.h', nodeDir: '/usr' },
  { file: '/usr/include/nodejs/src/node_api.h', nodeDir: '/usr/include/nodejs' },
];
const headers = () => HEADERS.find(({ file }) => existsSync(file));

/** Builds keytar where that has not been done; needs a compiler and the headers of libsecret and Node. */
export function ensureKeytar() {
  if (existsSync(BINARY)) return;
  if (!existsSync(FOLDER)) fail('npm left keytar out. Run "npm install --include=optional".');
  if (process.platform === 'linux') ensureTools();
  say('Building keytar (once; about ten seconds)…');
  const gyp = nodeGyp();
  const found = headers();
  const nodeDir = found === undefined ? [] : [`--nodedir=${found.nodeDir}`];
  const result = spawnSync(process.execPath, [gyp, 'rebuild', '--loglevel=error', ...nodeDir], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 2],
  });
  if (result.status !== 0 || !existsSync(BINARY))
    fail('keytar could not be built; the compiler’s message is above.');
  say('keytar is ready.');
}

function ensureTools() {
  ensurePrograms({ 'g++': 'g++', make: 'make', python3: 'python3' });
  ensureFiles({ '/usr/include/libsecret-1': 'libsecret-1-dev' });
  if (headers() === undefined) ensureFiles({ [HEADERS[1].file]: 'libnode-dev' });
}

/** The node-gyp that npm brings along. */
function nodeGyp() {
  const npm = spawnSync('npm', ['root', '--global'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout.trim();
  return createRequire(join(realpathSync(npm), 'npm', 'package.json')).resolve(
    'node-gyp/bin/node-gyp.js',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureKeytar();
