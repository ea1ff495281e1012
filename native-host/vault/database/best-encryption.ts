import type { Encryption } from './encryption.ts';
import { loadPageSqlite } from './page-database.ts';

/** What a new database gets on this machine: pages tell less than fields do. */
export async function bestEncryption(): Promise<Encryption> {
  try {
    await loadPageSqlite();
    return 'pages';
  } catch {
    return 'fields';
  }
}
