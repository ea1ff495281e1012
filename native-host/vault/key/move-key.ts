import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { sameKey } from './key-bytes.ts';
import type { KeyStore } from './key-store.ts';

/**
 * Moves a vault's key to another place. The old place keeps it until the new one has given it back
 * unchanged; where removing it fails, both keep it, and moving again ends the work.
 * @param settle makes the new place the one that is asked; called once the key is safe there and
 * before it goes from the old one
 * @throws LifeSavorError KEY_MISSING where there is none to move, KEYCHAIN_FAILED where the new
 * place gives back another, VAULT_EXISTS where it keeps another already; whatever the stores throw.
 */
export async function moveKey(
  from: KeyStore,
  to: KeyStore,
  settle: () => void = () => {},
): Promise<void> {
  let key: Buffer | undefined;
  let copy: Buffer | undefined;
  try {
    key = await from.read();
    if (key === undefined) throw nothingToMove();
    await to.write(key);
    copy = await to.read();
    if (copy === undefined || !sameKey(key, copy)) throw notKept();
    settle();
    await from.remove();
    // Two stores of one kind may be one place: then the key went with the old one, and is put back.
    if (from.provider === to.provider && (await to.read())?.fill(0) === undefined)
      await to.write(key);
  } finally {
    key?.fill(0);
    copy?.fill(0);
  }
}

function nothingToMove(): LifeSavorError {
  return new LifeSavorError(
    'KEY_MISSING',
    'There is no key to move.',
    'Check where the key of the vault is kept, or restore it from a backup.',
  );
}

function notKept(): LifeSavorError {
  return new LifeSavorError(
    'KEYCHAIN_FAILED',
    'The new place did not give the key back, so it stays in the old one.',
    'Try again, or choose another place for the key.',
  );
}
