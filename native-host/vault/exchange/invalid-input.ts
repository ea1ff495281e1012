import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** Most characters of a text, or bytes of a file, that is taken in. */
export const MAX_EXCHANGE_SIZE = 64 * 1024 * 1024;

/** Most entries of a file, imported or left out. */
export const MAX_ENTRIES = 200_000;

/**
 * A file that is not what it should be. There is never a cause: errors of parsers quote the text
 * they failed at, which is a password here.
 */
export function invalidInput(message: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('INPUT_INVALID', message, nextStep);
}

/** @throws LifeSavorError INPUT_INVALID when a text of `size` is longer than is taken in. */
export function refuseTooLarge(size: number): void {
  if (size <= MAX_EXCHANGE_SIZE) return;
  throw invalidInput('The file is larger than 64 MiB.', 'Export fewer entries at a time.');
}

/** @throws LifeSavorError INPUT_INVALID when a file of `count` entries has more than are taken in. */
export function refuseTooMany(count: number): void {
  if (count <= MAX_ENTRIES) return;
  throw invalidInput('The file holds more than 200,000 entries.', 'Export it in parts.');
}
