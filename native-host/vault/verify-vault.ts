import type { VaultReport } from '../../shared/protocol/vault.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { countRows } from './database/count-rows.ts';
import type { Database } from './database/database.ts';
import { toVaultError } from './database/sqlite-errors.ts';
import { ENTRIES, ITEMS, TABLES, type Table } from './database/tables.ts';
import { canOpen } from './sealing/can-open.ts';

const MAX_PROBLEMS = 20;

/** Reads every page of an open vault and checks that it is whole. Changes nothing. */
export function verifyVault(database: Database): VaultReport {
  const problems: string[] = [];
  const attempt = <T>(what: string, action: () => T): T | undefined => {
    try {
      return action();
    } catch (error) {
      const { message } = toLifeSavorError(toVaultError(error));
      problems.push(`${what}: ${message}`);
      return undefined;
    }
  };
  const tell = (what: string, found: number, problem: string) => {
    if (found > 0) problems.push(`${what}: ${found} ${problem}.`);
  };
  attempt('Structure', () => tell('Structure', structuralProblems(database), 'problems found'));
  // Where pages are encrypted, reading them has checked what is on them.
  const sealed = database.encryption === 'fields' ? TABLES : [];
  for (const table of sealed) {
    const what = `Table ${table.name}`;
    attempt(what, () =>
      tell(what, countDamaged(database, table), 'rows are damaged or were moved'),
    );
  }
  const count = (table: Table) =>
    attempt(`Table ${table.name}`, () => countRows(database, table)) ?? 0;
  const items = count(ITEMS);
  const entries = count(ENTRIES);
  return { ok: problems.length === 0, problems, items, entries };
}

function structuralProblems(database: Database): number {
  const checks = database.pragma(`integrity_check(${MAX_PROBLEMS})`) as {
    integrity_check: string;
  }[];
  const references = database.pragma('foreign_key_check') as unknown[];
  return checks.filter((row) => row.integrity_check !== 'ok').length + references.length;
}

/** How many rows hold something that was not stored there. */
function countDamaged(database: Database, table: Table): number {
  const rows = database.prepare(`SELECT ${table.columns.join(', ')} FROM ${table.name}`);
  let damaged = 0;
  for (const row of rows.iterate()) if (!canOpen(database, table, row)) damaged++;
  return damaged;
}
