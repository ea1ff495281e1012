import { describe, expect, it } from 'vitest';
import { keychainError } from './keychain-errors.ts';

/** As the libraries say it: seen on Linux, by the sources on macOS and Windows. */
const WORDS: readonly (readonly [string, string])[] = [
  [
    "Couldn't access platform storage: Secret Service: unlock prompt was dismissed",
    'KEYCHAIN_DISMISSED',
  ],
  ['User canceled the operation.', 'KEYCHAIN_DISMISSED'],
  ["Couldn't access platform storage: Secret Service: object locked", 'KEYCHAIN_LOCKED'],
  ['Cannot create an item in a locked collection', 'KEYCHAIN_LOCKED'],
  ['User interaction is not allowed.', 'KEYCHAIN_LOCKED'],
  ["Couldn't access platform storage: Secret Service: no result found", 'KEYCHAIN_ABSENT'],
  [
    'Platform failure: DBus error: Using X11 for dbus-daemon autolaunch was disabled',
    'KEYCHAIN_ABSENT',
  ],
  ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'KEYCHAIN_ABSENT'],
  [
    'DBus error: Failed to connect to socket /nowhere: No such file or directory',
    'KEYCHAIN_ABSENT',
  ],
  ['The name org.freedesktop.secrets was not provided by any .service files', 'KEYCHAIN_ABSENT'],
  ['Windows ERROR_NO_SUCH_LOGON_SESSION', 'KEYCHAIN_ABSENT'],
  ['something else', 'KEYCHAIN_FAILED'],
];

describe('what a keychain library says', () => {
  it.each(WORDS)('“%s” is %s', (words, code) => {
    const error = keychainError(new Error(words));
    expect(error.code).toBe(code);
    expect(error.nextStep).not.toBe('');
    expect(error.message).not.toContain(words);
  });

  it('is passed on where it is ours already', () => {
    const error = keychainError(new Error('object locked'));
    expect(keychainError(error)).toBe(error);
  });
});
