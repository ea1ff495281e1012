import { LifeSavorError } from '../errors.ts';

const NEXT_STEP = 'Close the connection and open it again; update the older side.';

/** The bytes or chunks are not what the protocol allows; the connection cannot go on. */
export function frameInvalid(what: string): LifeSavorError {
  return new LifeSavorError('FRAME_INVALID', `A frame arrived ${what}.`, NEXT_STEP);
}

/** A frame or message is over its limit, coming or going. */
export function frameTooLarge(what: string): LifeSavorError {
  return new LifeSavorError(
    'FRAME_TOO_LARGE',
    `${what} is larger than the protocol allows.`,
    'Send the text in smaller pieces.',
  );
}
