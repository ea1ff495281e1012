import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/** What a person can do who has no keychain, in the words of the other places for a key. */
const ANOTHER_PLACE = 'keep the key under a passphrase or in a file of its own';

/** There is no keychain here, whatever one does with it. */
export function keychainAbsent(message: string, cause?: unknown): LifeSavorError {
  const nextStep = `Start Life Savor in your desktop session, or ${ANOTHER_PLACE}.`;
  return new LifeSavorError('KEYCHAIN_ABSENT', message, nextStep, { cause });
}

/** The keychain runs but has no keyring that a key could be kept in. */
export function keyringMissing(cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_ABSENT',
    'The keychain has no default keyring that could keep the key.',
    `Create a default keyring in your password manager (in GNOME: "Passwords and Keys"), or ${ANOTHER_PLACE}.`,
    { cause },
  );
}

/** The keychain is locked, and could or did not ask the person for its password. */
export function keychainLocked(message: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_LOCKED',
    message,
    'Unlock your keychain (it opens when you log in to your desktop), then try again.',
    { cause },
  );
}

/** The person closed the window that asked for the keychain's password. */
export function keychainDismissed(cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_DISMISSED',
    'The keychain stays locked, because its password window was closed.',
    'Try again and give the password of your keychain.',
    { cause },
  );
}

export function keychainFailed(cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_FAILED',
    'The keychain reported an error.',
    'Try again; if it goes on, look at your keychain in the password manager of your desktop.',
    { cause },
  );
}

/**
 * What the libraries say, and what it means: libdbus and keyring-rs on Linux (seen with
 * gnome-keyring), then libsecret, then the texts of macOS and Windows.
 */
const MEANINGS: readonly (readonly [RegExp, (cause: unknown) => LifeSavorError])[] = [
  [/prompt (was )?dismissed|user cancell?ed the operation/i, keychainDismissed],
  [
    /object locked|locked collection|interaction is not allowed|passphrase you entered is not correct/i,
    (cause) => keychainLocked('The keychain is locked.', cause),
  ],
  [/no result found/i, keyringMissing],
  [
    /autolaunch|failed to connect to socket|not provided by any \.service|no (dbus session|secret service)|no keychain is available|NO_SUCH_LOGON_SESSION/i,
    (cause) => keychainAbsent('There is no keychain that could be reached.', cause),
  ],
];

/** The error of a keychain library as ours. */
export function keychainError(cause: unknown): LifeSavorError {
  if (cause instanceof LifeSavorError) return cause;
  const text = cause instanceof Error ? cause.message : String(cause);
  const meaning = MEANINGS.find(([words]) => words.test(text));
  return meaning === undefined ? keychainFailed(cause) : meaning[1](cause);
}
