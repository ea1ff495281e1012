import { readDescriptor, writeDescriptor } from './descriptor.ts';
import { type KeyProvider, moveKey } from './key/index.ts';
import { keyStoresIn } from './key-stores.ts';
import type { VaultPlace } from './open-vault.ts';
import { vaultMissing } from './vault-errors.ts';

/**
 * Keeps the vault's key in another place from now on. Wherever it is stopped, the descriptor names
 * a place that has the key.
 * @param passphrase under which it is kept, where it is to be a passphrase
 * @throws LifeSavorError VAULT_MISSING, and what both places have to say; the key stays where it was then.
 */
export async function changePlace(
  { files, keyStores }: VaultPlace,
  provider: KeyProvider,
  passphrase?: string,
): Promise<void> {
  const descriptor = readDescriptor(files.descriptor);
  if (!descriptor) throw vaultMissing();
  const { name } = descriptor.key;
  if (descriptor.provider === provider) return;
  await moveKey(
    keyStores(descriptor.provider, name),
    keyStoresIn(files, passphrase)(provider, name),
    () => writeDescriptor(files.descriptor, { ...descriptor, provider }),
  );
}
