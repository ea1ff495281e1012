import { LifeSavorError } from '../../../shared/protocol/errors.ts';

/**
 * What is encrypted of a database: its pages, all of them and whole, or, where no SQLite that can do
 * that has a build, the fields of its rows, each by itself.
 */
export const ENCRYPTIONS = ['pages', 'fields'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

/**
 * The encryption asked for by `name`; `undefined` where none is.
 * @throws LifeSavorError USAGE when there is none of this name.
 */
export function encryptionOf(name: string | undefined): Encryption | undefined {
  if (!name) return undefined;
  const found = ENCRYPTIONS.find((known) => known === name);
  if (found) return found;
  throw new LifeSavorError(
    'USAGE',
    `A vault is encrypted by ${ENCRYPTIONS.join(' or ')}; something else was asked for.`,
    'Correct LIFESAVOR_VAULT_ENCRYPTION, or leave it out.',
  );
}
