import { vaultDamaged } from '../vault-errors.ts';
import type { Database } from './database.ts';
import { versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/**
 * Makes sure that the tables are those of the version the database says it has. Without a MAC for
 * every page a damaged description of them would only be felt later.
 * @param blank an empty database to compare with
 * @throws LifeSavorError VAULT_DAMAGED.
 */
export function checkSchema(database: Database, blank: Database): void {
  for (const migration of MIGRATIONS.slice(0, Math.max(0, versionOf(database))))
    blank.exec(migration);
  const actual = schemaOf(database);
  for (const [name, sql] of schemaOf(blank))
    if (actual.get(name) !== sql) throw vaultDamaged('The vault');
}

/** What tables and indexes are made by. */
function schemaOf(database: Database): Map<unknown, unknown> {
  const rows = database.prepare('SELECT name, sql FROM sqlite_master').all();
  return new Map(rows.map(({ name, sql }) => [name, sql]));
}
