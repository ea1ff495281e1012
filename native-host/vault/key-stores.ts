import {
  createKeyFileStore,
  createKeyringStore,
  createKeytarStore,
  createPassphraseStore,
} from './key/index.ts';
import type { KeyStores } from './open-vault.ts';
import type { VaultFiles } from './vault-files.ts';

/** The places where this user's keys can be kept. @param passphrase what the user typed, if anything */
export function keyStoresIn(files: VaultFiles, passphrase?: string): KeyStores {
  const { platform } = process;
  return (provider, name) => {
    switch (provider) {
      case 'keyring':
        return createKeyringStore({ vaultId: name, platform });
      case 'keytar':
        return createKeytarStore({ vaultId: name, platform });
      case 'passphrase':
        return createPassphraseStore({
          file: files.passphrase(name),
          vaultId: name,
          passphrase: async () => passphrase,
        });
      case 'file':
        return createKeyFileStore({ file: files.keyFile(name) });
    }
  };
}
