import { existsSync, renameSync } from 'node:fs';
import type { VaultReport } from '../../../shared/protocol/vault.ts';
import { countRows } from '../database/count-rows.ts';
import type { Database } from '../database/database.ts';
import { DATABASE_FILES, removeDatabase } from '../database/database-files.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open-database.ts';
import { ENTRIES, ITEMS } from '../database/tables.ts';
import { type Descriptor, writeDescriptor } from '../descriptor.ts';
import { createInboxKeys } from '../pending/inbox-keys.ts';
import { SettingTable } from '../store/setting-table.ts';
import type { VaultFiles } from '../vault-files.ts';
import { salvage } from './salvage.ts';

/**
 * Makes a new database of all that can be read of the old one, which is kept beside it under
 * another name. The key stays.
 * @throws LifeSavorError VAULT_DAMAGED when nothing can be read; everything is as it was then.
 */
export async function repairVault(
  files: VaultFiles,
  descriptor: Descriptor,
  key: Buffer,
): Promise<VaultReport> {
  const draft = `${files.database}.repaired`;
  removeDatabase(draft);
  const target = await openDatabase(draft, key, descriptor.encryption);
  let report: VaultReport;
  try {
    migrate(target);
    await salvage(files, key, target);
    restoreInbox(target, files, descriptor);
    const [items, entries] = [countRows(target, ITEMS), countRows(target, ENTRIES)];
    report = { ok: true, problems: [], items, entries };
    target.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    target.close();
    removeDatabase(draft);
    throw error;
  }
  target.close();
  const kept = `${files.database}.damaged-${Date.now()}`;
  for (const suffix of DATABASE_FILES)
    if (existsSync(files.database + suffix)) renameSync(files.database + suffix, kept + suffix);
  renameSync(draft, files.database);
  return report;
}

/** Without its private key the inbox could never be read: a new pair for what comes from now on. */
function restoreInbox(target: Database, files: VaultFiles, descriptor: Descriptor): void {
  const settings = new SettingTable(target);
  if (settings.get('inbox-private-key')) return;
  const { privateKey, publicKey } = createInboxKeys();
  settings.add('inbox-private-key', privateKey);
  writeDescriptor(files.descriptor, { ...descriptor, inbox: publicKey.toString('base64') });
}
