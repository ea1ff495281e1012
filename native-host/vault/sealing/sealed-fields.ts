import type { Row, SqlValue } from '../database/database.ts';
import type { Table } from '../database/tables.ts';
import { vaultDamaged } from '../vault-errors.ts';
import type { FieldCipher } from './field-cipher.ts';
import type { SealKeys } from './seal-keys.ts';
import { openValue, sealKeyValue, sealValue } from './seal-value.ts';

/**
 * Seals each field for its own place: table, column and the row's key as it is stored; those of a
 * key for the columns before them. What is moved to another row or column does not open there.
 * Equal keys look the same, or they could not be looked for; nothing else does.
 */
export function sealedFields(keys: SealKeys): FieldCipher {
  return {
    seal: (table, row) => {
      const stored: Row = {};
      for (const [column, value] of fieldsOf(table, row)) {
        const seal = table.key.includes(column) ? sealKeyValue : sealValue;
        const isClear = table.clear.includes(column);
        stored[column] = isClear ? value : seal(keys, placeOf(table, column, stored), value);
      }
      return stored;
    },
    open: (table, read, known) => {
      const stored = { ...known, ...read };
      const row: Row = {};
      for (const [column, value] of fieldsOf(table, read)) {
        row[column] = table.clear.includes(column)
          ? clearValue(table, column, value)
          : openValue(keys, placeOf(table, column, stored), value);
      }
      return row;
    },
  };
}

/** What there is of a row, the key first. */
function fieldsOf({ columns }: Table, row: Row): [string, SqlValue][] {
  return columns.flatMap((column) => {
    const value = row[column];
    return value === undefined ? [] : [[column, value] satisfies [string, SqlValue]];
  });
}

/** What is not sealed is at least of its kind: an id or a time. @throws LifeSavorError VAULT_DAMAGED. */
function clearValue({ key }: Table, column: string, value: SqlValue): SqlValue {
  const isRight = key.includes(column) ? typeof value === 'string' : Number.isSafeInteger(value);
  if (!isRight) throw vaultDamaged('A field of the vault');
  return value;
}

/** Begins with the column whose keys look the same: a reference has to match what it refers to. */
function placeOf(table: Table, column: string, stored: Row): string {
  const { name, key, parent } = table;
  const index = key.indexOf(column);
  const before = index < 0 ? key : key.slice(0, index);
  const start = parent !== undefined && index === 0 ? parent : `${name}.${column}`;
  return JSON.stringify([start, ...before.map((part) => keyPart(table, part, stored))]);
}

/** @throws TypeError when it is not there. */
function keyPart({ name }: Table, column: string, stored: Row): SqlValue {
  const value = stored[column];
  if (value === undefined) throw new TypeError(`A row of ${name} came without its key.`);
  return value;
}
