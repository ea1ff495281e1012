import { type ErrorCode, LifeSavorError } from '../../../shared/protocol/errors.ts';
import { ArchiveError, type ArchiveProblem, unpackArchive } from '../../archive/index.ts';

const MEANINGS: Readonly<Record<ArchiveProblem, { code: ErrorCode; nextStep: string }>> = {
  invalid: {
    code: 'SKILL_ARCHIVE_INVALID',
    nextStep: 'Get the archive again from whoever made it.',
  },
  unsafe: {
    code: 'SKILL_ARCHIVE_UNSAFE',
    nextStep: 'Do not use this archive: no ordinary tool makes one like it.',
  },
  'too-large': { code: 'SKILL_ARCHIVE_TOO_LARGE', nextStep: 'Use a smaller skill.' },
};

/**
 * Unpacks an `.mcpb` bundle to the new folder `target`, whole or not at all.
 * @throws LifeSavorError SKILL_ARCHIVE_INVALID, SKILL_ARCHIVE_UNSAFE, SKILL_ARCHIVE_TOO_LARGE,
 * INPUT_UNREADABLE, OUTPUT_UNWRITABLE.
 */
export async function unpackBundle(file: string, target: string): Promise<void> {
  try {
    await unpackArchive(file, target);
  } catch (cause) {
    if (!(cause instanceof ArchiveError)) throw cause;
    const { code, nextStep } = MEANINGS[cause.problem];
    throw new LifeSavorError(code, cause.message, nextStep, { cause });
  }
}
