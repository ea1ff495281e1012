/** `invalid`: no archive, or a damaged or contradictory one. `unsafe`: it could do harm. */
export type ArchiveProblem = 'invalid' | 'unsafe' | 'too-large';

/** What is wrong with an archive; whoever had it unpacked says what that means there. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The file is no archive, or a damaged or a contradictory one. */
export function invalidArchive(message: string, options?: ErrorOptions): ArchiveError {
  return new ArchiveError('invalid', message, options);
}

/** The archive holds something that could do harm when it is unpacked. */
export function unsafeArchive(message: string): ArchiveError {
  return new ArchiveError('unsafe', message);
}

/** The archive holds more than is taken. */
export function archiveTooLarge(message: string): ArchiveError {
  return new ArchiveError('too-large', message);
}
