import type { ReaderFailure } from './messages.ts';

/** Thrown where a document is more than is read. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
  readonly reason: ReaderFailure;

  constructor(reason: ReaderFailure) {
    super(reason);
    this.reason = reason;
  }
}

/** Why a document is not read. Whatever goes wrong in the parser is the fault of the file. */
export function failureOf(error: unknown): ReaderFailure {
  if (error instanceof TooMuch) return error.reason;
  return error instanceof Error && error.name === 'PasswordException' ? 'password' : 'damaged';
}
