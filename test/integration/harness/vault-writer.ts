import { changeKey } from '../../../native-host/vault/change-key.ts';
import { migrate } from '../../../native-host/vault/database/migrate.ts';
import { keyStoresIn } from '../../../native-host/vault/key-stores.ts';
import { createVault, openVault } from '../../../native-host/vault/open-vault.ts';
import { Vault } from '../../../native-host/vault/vault.ts';
import { vaultFiles } from '../../../native-host/vault/vault-files.ts';

// Works on the vault in a folder until it is killed, and tells what is safe: `vault-writer.ts HOME WHAT ROUND`.
const [home = '', what = 'put', round = '0'] = process.argv.slice(2);
const files = vaultFiles(home);
const place = { files, keyStores: keyStoresIn(files) };
const tell = (text: string) => void process.send!(text);

if (what === 'create') {
  (await createVault(place, 'file')).close();
  process.exit();
}
let database = await openVault(place);
if (what === 'migrate') {
  tell('begin');
  for (;;) {
    // As an earlier version left it, but for the inbox, whose key has to stay.
    const back = database.transaction(() => {
      database.exec('CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM settings');
      for (const table of laterTables()) database.exec(`DROP TABLE ${table}`);
      database.pragma('user_version = 1');
    });
    back.immediate();
    migrate(database);
    database.exec(
      'BEGIN; INSERT OR IGNORE INTO settings SELECT * FROM kept; DROP TABLE kept; COMMIT',
    );
  }
}

/** Tables that later versions than the first have made. */
function laterTables(): string[] {
  const first = ['items', 'conversations', 'entries', 'kept'];
  return database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map((row) => String((row as { name: unknown }).name))
    .filter((name) => !first.includes(name) && !name.startsWith('sqlite_'));
}

tell('begin');
for (let i = 0; ; i++) {
  if (what === 'rekey') database = await changeKey(database, place);
  else if (what === 'import') {
    const entries = Array.from({ length: 20 }, (_, n) => ({
      placeholder: `[EMAIL_${n + 1}]`,
      type: 'EMAIL_ADDRESS' as const,
      value: `${n}@example.org`,
    }));
    new Vault(database, files).conversations.add([{ conversation: `${round}-${i}`, entries }]);
    tell(`conversation ${round}-${i}`);
  } else {
    new Vault(database, files).items.put({
      kind: 'note',
      label: `${round}-${i}`,
      value: 'v',
      tags: [],
    });
    tell(`item ${round}-${i}`);
  }
  // The pipe is written in the turns between.
  await new Promise((resolve) => setImmediate(resolve));
}
