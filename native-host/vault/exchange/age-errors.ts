import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { invalidInput } from './invalid-input.ts';

export function oneOfTwo(): LifeSavorError {
  return new LifeSavorError(
    'USAGE',
    'An export is encrypted with a passphrase or for public keys, one of the two.',
    'Give either a passphrase that is not empty, or one or more public keys ("age1…").',
  );
}

export function noKey(): LifeSavorError {
  return new LifeSavorError(
    'KEY_MISSING',
    'The export is encrypted.',
    'Give the passphrase or the private key it was encrypted for.',
  );
}

export function notAKey(code: 'USAGE' | 'KEY_WRONG', kind: string, index: number): LifeSavorError {
  return new LifeSavorError(
    code,
    `The ${kind} key ${index + 1} is not one of age.`,
    kind === 'public' ? 'It begins with "age1".' : 'It begins with "AGE-SECRET-KEY-1".',
  );
}

export function wrongKey(): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    'The passphrase or private key does not open the export.',
    'Check it, or choose the file it belongs to.',
  );
}

export function damaged(): LifeSavorError {
  return invalidInput(
    'The file is not encrypted with age, or it is damaged.',
    'Choose a file that "lifesavor vault export" wrote, and copy it again if it was.',
  );
}
