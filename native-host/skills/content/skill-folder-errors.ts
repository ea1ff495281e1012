import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { isErrno } from '../../errno.ts';

/** Most files, folders and links of a skill. */
export const MAX_ENTRIES = 10_000;
/** Most bytes of all files of a skill: 200 MiB. */
export const MAX_BYTES = 200 * 1024 * 1024;

/** Something in the folder that no skill may have; `what` ends the sentence. */
export function unsafeEntry(path: string, what: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_UNSAFE',
    `${shown(path)} ${what}.`,
    'Do not use this skill, or remove that entry from its folder.',
  );
}

/** The skill is over a limit. */
export function tooLarge(message: string): LifeSavorError {
  return new LifeSavorError('SKILL_TOO_LARGE', message, 'Use a smaller skill.');
}

/** A file is not the one it was a moment ago. */
export function changedMeanwhile(path: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_CHANGED',
    `${shown(path)} changed while it was read.`,
    'Try again when nothing writes to the skill any more.',
  );
}

/** An error of the file system, as what it says about the skill. */
export function readFailure(path: string, cause: unknown): LifeSavorError {
  if (cause instanceof LifeSavorError) return cause;
  const isGone = ['ENOENT', 'ELOOP', 'ENOTDIR'].some((code) => isErrno(cause, code));
  if (isGone && path !== '') return changedMeanwhile(path);
  return new LifeSavorError(
    'SKILL_UNREADABLE',
    `${shown(path)} cannot be read.`,
    'Check that it exists and that you may read it.',
    { cause },
  );
}

/** A relative path as a sentence can have it: of one line, not too long, without hidden characters. */
function shown(path: string): string {
  const plain = path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?');
  return plain === '' ? 'The folder' : plain.length > 200 ? `${plain.slice(0, 200)}…` : plain;
}
