import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Encryption } from '../database/encryption.ts';
import { KEY_PROVIDERS, type KeyStore } from '../key/key-store.ts';
import type { VaultPlace } from '../open-vault.ts';
import { type VaultFiles, vaultFiles } from '../vault-files.ts';

export interface TestPlace extends VaultPlace {
  files: VaultFiles;
  encryption: Encryption;
  /** Keys by name, as a keychain would keep them. */
  keys: Map<string, Buffer>;
  remove(): void;
}

/** A place for a vault in a folder of its own, with keys in memory. */
export function testPlace(encryption: Encryption = 'pages'): TestPlace {
  const home = mkdtempSync(join(tmpdir(), 'vault-'));
  const keys = new Map<string, Buffer>();
  return {
    files: vaultFiles(home),
    encryption,
    keys,
    keyStores: (_, name) => memoryStore(keys, name),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

function memoryStore(keys: Map<string, Buffer>, name: string): KeyStore {
  return {
    provider: KEY_PROVIDERS[0],
    read: async () => {
      const key = keys.get(name);
      return key && Buffer.from(key);
    },
    write: async (key) => void keys.set(name, Buffer.from(key)),
    remove: async () => void keys.delete(name),
  };
}
