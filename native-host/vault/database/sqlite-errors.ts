import { vaultDamaged, vaultUnwritable } from '../vault-errors.ts';

/**
 * Result codes of SQLite (https://sqlite.org/rescode.html) by their numbers, as Node's own gives
 * them. Without a MAC for every page a damaged schema shows as SQL that does not fit it.
 */
const NAMES: Readonly<Record<number, string>> = {
  1: 'SQLITE_CORRUPT_SCHEMA',
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};
/** The rest of an extended result code only refines it. */
const PRIMARY = 0xff;

/** The error of the product for one of SQLite. Its own message may quote what was to be stored. */
export function toVaultError(error: unknown): unknown {
  const code = codeOf(error);
  if (/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return vaultDamaged('The vault', { code });
  if (/^SQLITE_(?:FULL|READONLY|IOERR|CANTOPEN|BUSY)/.test(code)) return vaultUnwritable({ code });
  return error;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('errcode' in error) return NAMES[Number(error.errcode) & PRIMARY] ?? '';
  return 'code' in error ? String(error.code) : '';
}
