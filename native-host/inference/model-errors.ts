import { type ErrorCode, LifeSavorError } from '../../shared/protocol/errors.ts';
import { ArchiveError, type ArchiveProblem } from '../archive/index.ts';

const INSTALL_AGAIN = 'Install Life Savor again, or set LIFESAVOR_MODELS to a folder of models.';

/** `path` is the file or folder that is not there. */
export function modelMissing(path: string, options?: ErrorOptions): LifeSavorError {
  const message = `The model cannot be read: ${path} is missing.`;
  return new LifeSavorError('MODEL_MISSING', message, INSTALL_AGAIN, options);
}

export function modelOff(): LifeSavorError {
  const message = 'The model is switched off by LIFESAVOR_MODEL.';
  return new LifeSavorError('MODEL_MISSING', message, 'Unset LIFESAVOR_MODEL and try again.');
}

export function modelCorrupt(folder: string, file: string): LifeSavorError {
  const message = `The model in ${folder} is damaged: ${file} is not as its card says.`;
  return new LifeSavorError('MODEL_CORRUPT', message, INSTALL_AGAIN);
}

export function modelUnsupported(folder: string, options?: ErrorOptions): LifeSavorError {
  const message = `This version of Life Savor cannot run the model in ${folder}.`;
  const nextStep = 'Update Life Savor, or install the model that came with it.';
  return new LifeSavorError('MODEL_UNSUPPORTED', message, nextStep, options);
}

export function modelFailed(): LifeSavorError {
  const message = 'The model stopped while it worked on the text.';
  const nextStep = 'Try again; run "lifesavor doctor" if it keeps happening.';
  return new LifeSavorError('MODEL_FAILED', message, nextStep);
}

export function modelBusy(): LifeSavorError {
  const message = 'Too many texts are waiting for the model.';
  return new LifeSavorError('MODEL_BUSY', message, 'Wait for some of them, then try again.');
}

export function modelTimedOut(): LifeSavorError {
  const message = 'The model did not answer in time.';
  return new LifeSavorError('TIMEOUT', message, 'Try again when the machine has less to do.');
}

export function modelUnknown(id: string): LifeSavorError {
  const message = `There is no model called ${id} here.`;
  return new LifeSavorError('MODEL_MISSING', message, 'See "lifesavor models list".');
}

/** `why` says whose model of that name there is. */
export function modelExists(why: string): LifeSavorError {
  const nextStep = 'Use another name; one that was installed may be removed first.';
  return new LifeSavorError('MODEL_EXISTS', why, nextStep);
}

export function modelKept(why: string, nextStep: string): LifeSavorError {
  return new LifeSavorError('MODEL_KEPT', why, nextStep);
}

const MAKE_AGAIN = 'Whoever made the archive has to make it again; nothing was installed.';

export function otherSum(): LifeSavorError {
  const message = 'What was fetched is not the archive its sum belongs to.';
  return new LifeSavorError('MODEL_OTHER_SUM', message, 'Nothing was installed; offer it anew.');
}

export function otherName(): LifeSavorError {
  const message = 'The model in the archive has another name than the one that was offered.';
  return new LifeSavorError('MODEL_OTHER_NAME', message, MAKE_AGAIN);
}

export function archiveInvalid(message: string): LifeSavorError {
  return new LifeSavorError('MODEL_ARCHIVE_INVALID', message, MAKE_AGAIN);
}

const ARCHIVE_CODES: Readonly<Record<ArchiveProblem, ErrorCode>> = {
  invalid: 'MODEL_ARCHIVE_INVALID',
  unsafe: 'MODEL_ARCHIVE_UNSAFE',
  'too-large': 'MODEL_TOO_LARGE',
};

/** Whoever hears of these knows nothing of the folder they were found in. */
const CONTENT_MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  MODEL_MISSING: 'The archive lacks a file that its card names.',
  MODEL_CORRUPT: 'The model in the archive is damaged, or its card is not one.',
  MODEL_UNSUPPORTED: 'The model in the archive cannot be run here.',
  MODEL_FAILED: 'The model in the archive ends the process it is tried in.',
  TIMEOUT: 'The model in the archive took too long to read a sentence.',
};

/** What is wrong with an archive or what came out of it; any other error stays as it is. */
export function archiveFailure(error: unknown): unknown {
  if (error instanceof ArchiveError) {
    const { problem, message } = error;
    return new LifeSavorError(ARCHIVE_CODES[problem], message, MAKE_AGAIN, { cause: error });
  }
  if (!(error instanceof LifeSavorError)) return error;
  const message = CONTENT_MESSAGES[error.code];
  if (message === undefined) return error;
  return new LifeSavorError(error.code, message, MAKE_AGAIN, { cause: error });
}
