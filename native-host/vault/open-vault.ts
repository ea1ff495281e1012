import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { ensurePrivateFolder } from '../private-files.ts';
import { bestEncryption } from './database/best-encryption.ts';
import type { Database } from './database/database.ts';
import type { Encryption } from './database/encryption.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import {
  type Descriptor,
  isKeyOf,
  type KeyReference,
  readDescriptor,
  referenceTo,
  writeDescriptor,
} from './descriptor.ts';
import { KEY_BYTES, type KeyProvider, type KeyStore } from './key/key-store.ts';
import { createInboxKeys } from './pending/inbox-keys.ts';
import { SettingTable } from './store/setting-table.ts';
import { keyMissing, keyWrong, vaultDamaged, vaultExists, vaultMissing } from './vault-errors.ts';
import type { VaultFiles } from './vault-files.ts';

/** Where the key of this name is kept. */
export type KeyStores = (provider: KeyProvider, name: string) => KeyStore;

export interface VaultPlace {
  files: VaultFiles;
  keyStores: KeyStores;
  /** What is to be encrypted of a vault that is made here; without, the best this machine can do. */
  encryption?: Encryption | undefined;
}

/**
 * Makes a vault and its key. There is a vault from the moment its descriptor is written.
 * @throws LifeSavorError VAULT_EXISTS where there is one or anything of one, VAULT_UNSUPPORTED, and
 * what the key's place and the disk have to say; nothing is left behind then.
 */
export async function createVault(place: VaultPlace, provider: KeyProvider): Promise<Database> {
  const { files, keyStores } = place;
  // Without its descriptor a database is still somebody's: a new key would never open it.
  if (existsSync(files.descriptor) || existsSync(files.database)) throw vaultExists(files.folder);
  ensurePrivateFolder(files.folder);
  rmSync(files.newDatabase, { force: true });
  const encryption = place.encryption ?? (await bestEncryption());
  const name = randomUUID();
  const store = keyStores(provider, name);
  const key = randomBytes(KEY_BYTES);
  try {
    await store.write(key);
    const inbox = await makeDatabase(files.newDatabase, key, encryption);
    const reference = referenceTo(key, name);
    const descriptor: Descriptor = { format: 1, provider, encryption, key: reference, inbox };
    writeDescriptor(files.descriptor, descriptor);
    finishCreation(files);
    return await openDatabase(files.database, key, encryption);
  } catch (error) {
    if (!existsSync(files.descriptor)) await forgetKey(store);
    throw error;
  } finally {
    key.fill(0);
  }
}

/**
 * Opens the vault with the key from where it is kept.
 * @throws LifeSavorError VAULT_MISSING, KEY_MISSING, KEY_WRONG, KEYCHAIN_*, VAULT_DAMAGED,
 * VAULT_TOO_NEW, VAULT_UNSUPPORTED.
 */
export async function openVault({ files, keyStores }: VaultPlace): Promise<Database> {
  const descriptor = readDescriptor(files.descriptor);
  if (!descriptor) {
    if (existsSync(files.database)) throw vaultDamaged('The description of the vault');
    throw vaultMissing();
  }
  finishCreation(files);
  if (!existsSync(files.database)) throw vaultDamaged('The database of the vault');
  const { provider, nextKey } = descriptor;
  if (nextKey) return await openEither(files, descriptor, nextKey, keyStores);
  return await openWith(files, descriptor, keyStores(provider, descriptor.key.name));
}

/** The key may have been changed when somebody stopped it: whichever opens the database is the one. */
async function openEither(
  files: VaultFiles,
  { nextKey: _, ...descriptor }: Descriptor,
  nextKey: KeyReference,
  keyStores: KeyStores,
): Promise<Database> {
  const settle = async (kept: KeyReference, dropped: KeyReference) => {
    const settled = { ...descriptor, key: kept };
    const database = await openWith(files, settled, keyStores(descriptor.provider, kept.name));
    writeDescriptor(files.descriptor, settled);
    await forgetKey(keyStores(descriptor.provider, dropped.name));
    return database;
  };
  try {
    return await settle(descriptor.key, nextKey);
  } catch (error) {
    if (!(error instanceof LifeSavorError) || error.code !== 'VAULT_DAMAGED') throw error;
    return await settle(nextKey, descriptor.key);
  }
}

/** The key of the vault, checked; the caller clears it. @throws LifeSavorError as `openVault`. */
export async function readKey(reference: KeyReference, store: KeyStore): Promise<Buffer> {
  const key = await store.read();
  if (!key) throw keyMissing(PLACES[store.provider]);
  if (isKeyOf(reference, key)) return key;
  key.fill(0);
  throw keyWrong();
}

async function openWith(
  files: VaultFiles,
  { key: reference, encryption }: Descriptor,
  store: KeyStore,
): Promise<Database> {
  const key = await readKey(reference, store);
  try {
    return migrated(await openDatabase(files.database, key, encryption));
  } finally {
    key.fill(0);
  }
}

function migrated(database: Database): Database {
  try {
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const PLACES: Readonly<Record<KeyProvider, string>> = {
  keyring: 'the keychain',
  keytar: 'the keychain',
  passphrase: 'its passphrase file',
  file: 'its key file',
};

/** @returns the public key of the inbox */
async function makeDatabase(file: string, key: Buffer, encryption: Encryption): Promise<string> {
  const database = await openDatabase(file, key, encryption);
  try {
    migrate(database);
    const { privateKey, publicKey } = createInboxKeys();
    new SettingTable(database).add('inbox-private-key', privateKey);
    privateKey.fill(0);
    return publicKey.toString('base64');
  } finally {
    database.close();
  }
}

function finishCreation({ newDatabase, database }: VaultFiles): void {
  if (existsSync(newDatabase) && !existsSync(database)) renameSync(newDatabase, database);
}

async function forgetKey(store: KeyStore): Promise<void> {
  // A key that opens nothing does no harm; the keychain may be closed by now.
  await store.remove().catch(() => undefined);
}
