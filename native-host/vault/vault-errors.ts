import { LifeSavorError } from '../../shared/protocol/errors.ts';

export function vaultMissing(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_MISSING',
    'There is no vault yet.',
    'Run "lifesavor vault create".',
  );
}

export function vaultExists(folder: string): LifeSavorError {
  return new LifeSavorError(
    'VAULT_EXISTS',
    `There is a vault in ${folder} already.`,
    'Unlock it with "lifesavor vault unlock"; "lifesavor vault wipe" removes it for good.',
  );
}

export function vaultLocked(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_LOCKED',
    'The vault is locked.',
    'Run "lifesavor vault unlock".',
  );
}

export function vaultDamaged(what: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'VAULT_DAMAGED',
    `${what} is damaged.`,
    'Run "lifesavor vault verify"; with --repair it saves what can be read.',
    { cause },
  );
}

export function vaultTooNew(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_TOO_NEW',
    'The vault was written by a newer version of Life Savor.',
    'Update Life Savor; nothing was changed.',
  );
}

export function vaultUnwritable(cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'VAULT_UNWRITABLE',
    'The vault cannot be written: the disk is full, or its folder may not be written to.',
    'Make room or give back the right to write, then try again. What was stored before is safe.',
    { cause },
  );
}

/** The database that encrypts pages, or else fields, is not there on this machine. */
export function vaultUnsupported(what: 'pages' | 'fields', cause: unknown): LifeSavorError {
  return new LifeSavorError(
    'VAULT_UNSUPPORTED',
    'The vault needs a database that has no build for this machine.',
    what === 'pages'
      ? 'Export the vault where it opens, make a new one here and import it.'
      : 'Use Node.js 22.13 or newer; without a vault placeholders are kept in memory.',
    { cause },
  );
}

export function vaultFailed(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_FAILED',
    'The process of the vault ended in the middle of its work.',
    'Try again; what was stored before is safe.',
  );
}

/** There is a vault, and no key where its key should be: a new one would lose everything. */
export function keyMissing(where: string): LifeSavorError {
  return new LifeSavorError(
    'KEY_MISSING',
    `The vault's key is not in ${where} any more. No new one was made: it would not open the vault.`,
    'Restore the key from a backup of the keychain, or import an export into a new vault.',
  );
}

export function keyWrong(): LifeSavorError {
  return new LifeSavorError(
    'KEY_WRONG',
    'The key does not belong to this vault. Nothing was changed.',
    'Unlock it on the machine and with the account it was made with, or import an export.',
  );
}

export function itemMissing(): LifeSavorError {
  return new LifeSavorError(
    'ITEM_MISSING',
    'There is no such item in the vault.',
    'See "lifesavor vault list".',
  );
}
