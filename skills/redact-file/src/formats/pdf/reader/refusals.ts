import { Refusal } from '../../../../../kit/tool/index.ts';
import type { ReaderFailure } from './messages.ts';

const ELSE = 'Or redact the document it was made from.';

const REFUSALS: Readonly<Record<ReaderFailure, () => Refusal>> = {
  password: () =>
    new Refusal(
      'FILE_UNSUPPORTED',
      'This PDF is under a password.',
      `Open it in a PDF program, save it without the password and try again. ${ELSE}`,
    ),
  damaged: () =>
    new Refusal(
      'FILE_UNREADABLE',
      'This is no PDF, or it is damaged.',
      `Open it in a PDF program, print it to a new PDF and try again. ${ELSE}`,
    ),
  'too-many-pages': () =>
    new Refusal(
      'INPUT_TOO_LARGE',
      'The PDF has more than 2000 pages.',
      `Split it into several files. ${ELSE}`,
    ),
  'too-much-text': () =>
    new Refusal(
      'INPUT_TOO_LARGE',
      'The PDF has more text than can be looked at.',
      `Split it into several files. ${ELSE}`,
    ),
  'too-much-memory': () =>
    new Refusal(
      'INPUT_TOO_LARGE',
      'Reading this PDF takes more memory than there is for it.',
      `Split it, or print it to a new PDF and try again. ${ELSE}`,
    ),
  'too-long': () =>
    new Refusal(
      'INPUT_TOO_LARGE',
      'Reading this PDF takes too long; it is very large, or damaged.',
      `Split it, or print it to a new PDF and try again. ${ELSE}`,
    ),
};

/** What the person is told of a PDF that was not read. */
export function refusalFor(reason: ReaderFailure): Refusal {
  return REFUSALS[reason]();
}
