import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { isErrno } from '../errno.ts';
import { isOpenToOthers, isOurs } from '../private-files.ts';

const SECRET_BYTES = 32;

/** The secret both ends of the link prove they know, made when there is none. */
export function ensureSecret(path: string): Buffer {
  const existing = readSecret(path);
  if (existing) return existing;
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
    // A link never replaces: of two processes doing this at once, one wins and both read it.
    linkSync(draft, path);
  } catch (cause) {
    if (!isErrno(cause, 'EEXIST')) throw unwritable(path, cause);
  } finally {
    rmSync(draft, { force: true });
  }
  return readSecret(path) ?? ensureSecret(path);
}

/**
 * The secret; `undefined` when no agent has ever made one.
 * @throws LifeSavorError AGENT_REFUSED when other users could have read or written it.
 */
export function readSecret(path: string): Buffer | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (cause) {
    if (isErrno(cause, 'ENOENT') || isErrno(cause, 'ENOTDIR')) return undefined;
    throw refused(path, 'cannot be read', cause);
  }
  try {
    const stats = fstatSync(file);
    if (!isOurs(stats) || isOpenToOthers(stats)) throw refused(path, 'is open to other users');
    const secret = Buffer.from(readFileSync(file, 'latin1'), 'hex');
    if (secret.length !== SECRET_BYTES) throw refused(path, 'is damaged');
    return secret;
  } finally {
    closeSync(file);
  }
}

function refused(path: string, what: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'AGENT_REFUSED',
    `The link secret ${path} ${what}.`,
    'Delete the file and run "lifesavor agent stop", then "lifesavor agent start".',
    { cause },
  );
}

function unwritable(path: string, cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'OUTPUT_UNWRITABLE',
    `The link secret ${path} cannot be written.`,
    'Check that the state folder exists and may be written to.',
    { cause },
  );
}
