import { columnsIn } from './csv-table.ts';
import type { ImportResult } from './exchange-item.ts';
import { importLogins, KEEPASS, KEEPASSXC } from './login-tables.ts';

/**
 * Entries as KeePassXC ("CSV") or KeePass ("KeePass CSV (1.x)") export them.
 * @throws LifeSavorError INPUT_INVALID when the text is neither.
 */
export function importKeepassCsv(text: string): ImportResult {
  return importLogins(text, columnsIn(text).includes('account') ? KEEPASS : KEEPASSXC);
}
