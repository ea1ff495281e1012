import { vaultDamaged, vaultTooNew } from '../vault-errors.ts';
import type { Database } from './database.ts';
import { MIGRATIONS } from './migrations.ts';
import { toVaultError } from './sqlite-errors.ts';

/**
 * Brings `database` to the newest version, each step whole or not at all.
 * @param last stop at this version, for tests
 * @returns the version it had
 * @throws LifeSavorError VAULT_TOO_NEW, VAULT_DAMAGED (it holds what it should get); nothing is
 * changed then.
 */
export function migrate(database: Database, last = MIGRATIONS.length): number {
  const before = versionOf(database);
  if (before > MIGRATIONS.length) throw vaultTooNew();
  if (before < 0) throw vaultDamaged('The vault');
  for (let version = before; version < last; version++) {
    const step = database.transaction(() => {
      // Another process may have been quicker.
      if (versionOf(database) !== version) return;
      database.exec(MIGRATIONS[version]!);
      database.pragma(`user_version = ${version + 1}`);
    });
    try {
      step.immediate();
    } catch (error) {
      throw toVaultError(error);
    }
  }
  return before;
}

export function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
