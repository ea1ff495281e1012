import { LifeSavorError } from '../../shared/protocol/errors.ts';

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
