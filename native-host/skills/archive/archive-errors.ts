import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** The file is no archive, or a damaged or a contradictory one. */
export function invalidArchive(message: string, options?: ErrorOptions): LifeSavorError {
  return new LifeSavorError(
    'SKILL_ARCHIVE_INVALID',
    message,
    'Get the archive again from whoever made it.',
    options,
  );
}

/** The archive holds something that could do harm when it is unpacked. */
export function unsafeArchive(message: string): LifeSavorError {
  return new LifeSavorError(
    'SKILL_ARCHIVE_UNSAFE',
    message,
    'Do not use this archive: no ordinary tool makes one like it.',
  );
}

/** The archive holds more than is taken. */
export function archiveTooLarge(message: string): LifeSavorError {
  return new LifeSavorError('SKILL_ARCHIVE_TOO_LARGE', message, 'Use a smaller skill.');
}
