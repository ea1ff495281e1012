import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import type { Database } from '../database/database.ts';
import { encryptionOf } from '../database/encryption.ts';
import { toVaultError } from '../database/sqlite-errors.ts';
import { keyStoresIn } from '../key-stores.ts';
import { createVault, openVault } from '../open-vault.ts';
import { saveHead } from '../repair/head-copy.ts';
import { repairPlace } from '../repair/repair-place.ts';
import { Vault } from '../vault.ts';
import { vaultFiles } from '../vault-files.ts';
import type { Call, Failure, FromVault, Opening, ToVault, VaultOperations } from './messages.ts';
import { operationsOn } from './operations.ts';

// The only process that ever holds the key. Locking the vault ends it, and with it all it knew.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();
// Ctrl+C reaches everybody in the terminal; the parent decides what becomes of its work.
process.on('SIGINT', () => {});

const files = vaultFiles(process.argv[2] ?? '.');
let vault: Vault | undefined;
let operations: VaultOperations | undefined;
let last: Promise<void> = Promise.resolve();

process.on('message', (message: ToVault) => {
  last = last.then(() => handle(message));
});

async function handle(message: ToVault): Promise<void> {
  if ('open' in message) return await open(message.open);
  if ('call' in message) return await answer(message.call);
  vault?.close();
  process.exit();
}

async function open(opening: Opening): Promise<void> {
  try {
    const place = { files, keyStores: keyStoresIn(files, opening.passphrase) };
    const repaired = opening.how === 'repair' ? await repairPlace(place) : undefined;
    const database =
      opening.how === 'create'
        ? await createVault({ ...place, encryption: askedFor() }, opening.provider)
        : await openVault(place);
    saveHead(database, files);
    const use = (current: Database) => {
      vault = new Vault(current, files);
      operations = operationsOn(vault, place, use, repaired);
    };
    use(database);
    tell({ opened: true });
  } catch (error) {
    process.send!({ refused: failureOf(error) }, () => process.exit());
  }
}

/** `LIFESAVOR_VAULT_ENCRYPTION` says what is to be encrypted of a vault that is made, `pages` or `fields`. */
function askedFor() {
  return encryptionOf(process.env.LIFESAVOR_VAULT_ENCRYPTION);
}

async function answer({ id, op, args }: Call): Promise<void> {
  try {
    const run = operations![op] as (...values: readonly unknown[]) => unknown;
    tell({ id, result: await run(...args) });
  } catch (error) {
    tell({ id, failure: failureOf(error) });
  }
}

function failureOf(error: unknown): Failure {
  const { code, message, nextStep } = toLifeSavorError(toVaultError(error));
  return { code, message, nextStep };
}

function tell(message: FromVault): void {
  process.send!(message);
}
