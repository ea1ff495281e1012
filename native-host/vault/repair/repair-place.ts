import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { VaultReport } from '../../../shared/protocol/vault.ts';
import {
  type Descriptor,
  type KeyReference,
  readDescriptor,
  writeDescriptor,
} from '../descriptor.ts';
import { readKey, type VaultPlace } from '../open-vault.ts';
import { vaultMissing } from '../vault-errors.ts';
import { repairVault } from './repair-vault.ts';

/**
 * Repairs the vault with the key from where it is kept. Where its key was being changed, either may be that
 * of the database: whichever reads something of it is the one from then on.
 * @throws LifeSavorError VAULT_MISSING, KEY_MISSING, KEY_WRONG, KEYCHAIN_*; VAULT_DAMAGED when nothing can be read.
 */
export async function repairPlace(place: VaultPlace): Promise<VaultReport> {
  const descriptor = readDescriptor(place.files.descriptor);
  if (!descriptor) throw vaultMissing();
  const { nextKey, ...settled } = descriptor;
  if (nextKey === undefined) return await repairUnder(place, settled, descriptor.key);
  try {
    return await repairUnder(place, settled, descriptor.key);
  } catch (error) {
    // Under the wrong key the database is no database, which SQLite says in many ways.
    if (error instanceof LifeSavorError && error.code !== 'VAULT_DAMAGED') throw error;
    return await repairUnder(place, settled, nextKey);
  }
}

async function repairUnder(
  { files, keyStores }: VaultPlace,
  descriptor: Descriptor,
  reference: KeyReference,
): Promise<VaultReport> {
  const store = keyStores(descriptor.provider, reference.name);
  const key = await readKey(reference, store);
  try {
    const report = await repairVault(files, { ...descriptor, key: reference }, key);
    settle(files.descriptor, reference);
    return report;
  } finally {
    key.fill(0);
  }
}

/** The repaired database is under this key. The other one is left where it is: it may be that of what was kept. */
function settle(file: string, key: KeyReference): void {
  const { nextKey, ...descriptor } = readDescriptor(file)!;
  if (nextKey !== undefined || descriptor.key.name !== key.name)
    writeDescriptor(file, { ...descriptor, key });
}
