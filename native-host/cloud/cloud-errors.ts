import { LifeSavorError } from '../../shared/protocol/errors.ts';

export function notEnrolled(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_NOT_ENROLLED',
    'This agent belongs to no fleet.',
    'Ask the operator of your fleet for a file, then run "lifesavor cloud enroll --creds FILE".',
  );
}

export function alreadyEnrolled(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_ENROLLED',
    'This agent belongs to a fleet already.',
    'Run "lifesavor cloud leave" first.',
  );
}

export function bundleInvalid(cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_BUNDLE_INVALID',
    'That is no file or token as an operator makes them with "lifesavor fleet enroll".',
    'Ask for a new one; nothing was changed.',
    { cause },
  );
}

export function orderMissing(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_ORDER_MISSING',
    'No command of this id waits for you.',
    'See "lifesavor cloud pending".',
  );
}

export function orderUnderWay(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_ORDER_MISSING',
    'This command does not wait any more: it is being carried out.',
    'Wait until it is done.',
  );
}

export function orderChanged(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_ORDER_CHANGED',
    'This is not the command you were shown.',
    'Look at it again before you decide.',
  );
}

export function notSecure(): LifeSavorError {
  return new LifeSavorError(
    'CLOUD_BUNDLE_INVALID',
    'Servers on other machines are only reached over TLS.',
    'Ask your operator for an address that begins with wss:.',
  );
}
