import { join } from 'node:path';

/** Every file of one vault. All of them are in one folder, closed to other users. */
export interface VaultFiles {
  folder: string;
  /** What has to be known before the vault is open; holds nothing secret. */
  descriptor: string;
  database: string;
  /** The database while the vault is being made. */
  newDatabase: string;
  /** A copy of the database's first page, without which no other can be found. */
  head: string;
  /** Folder of what came in while the vault was locked. */
  pending: string;
  /** The key `name` under a passphrase, where one keeps it. */
  passphrase(name: string): string;
  /** The key `name` itself, where the user chose a file to keep it. */
  keyFile(name: string): string;
}

/** The files of the vault in the state folder `home`. */
export function vaultFiles(home: string): VaultFiles {
  const folder = join(home, 'vault');
  return {
    folder,
    descriptor: join(folder, 'vault.json'),
    database: join(folder, 'vault.db'),
    newDatabase: join(folder, 'vault.db.new'),
    head: join(folder, 'vault.head'),
    pending: join(folder, 'pending'),
    passphrase: (name) => join(folder, `${name}.passphrase.json`),
    keyFile: (name) => join(folder, `${name}.key`),
  };
}
