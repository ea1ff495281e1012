import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { readDocument, writeDocument } from './age-document.ts';
import { damaged, noKey, notAKey, oneOfTwo, wrongKey } from './age-errors.ts';
import { isAgeFile, isArmored } from './age-file.ts';
import type { ExchangeItem } from './exchange-item.ts';
import { refuseTooLarge } from './invalid-input.ts';

export interface SealOptions {
  /** Either this or `recipients`. */
  passphrase?: string | undefined;
  /** Public keys of age, `age1…`; each of their owners can open the file. */
  recipients?: readonly string[] | undefined;
  /** Text in PEM instead of bytes. Default: false. */
  armored?: boolean | undefined;
  /** Power of two of the work that a passphrase costs to try. Default: 18, about a second. */
  workFactor?: number | undefined;
  /** Default: now. */
  exportedAt?: Date | undefined;
}

/** What may open a file: any of these. */
export interface OpenOptions {
  passphrase?: string | undefined;
  /** Private keys of age, `AGE-SECRET-KEY-1…`. */
  identities?: readonly string[] | undefined;
}

/**
 * Encrypts items as a file that every program for age opens.
 * @throws LifeSavorError USAGE unless there is either a passphrase or recipients, and all of these
 * are public keys of age; INPUT_INVALID when an item is not valid or all are larger than 64 MiB.
 */
export async function sealExport(
  items: readonly ExchangeItem[],
  options: SealOptions,
): Promise<Uint8Array> {
  const encrypter = encrypterFor(options);
  const document = writeDocument(items, options.exportedAt ?? new Date());
  try {
    const bytes = await encrypter.encrypt(document);
    return options.armored ? new TextEncoder().encode(armor.encode(bytes)) : bytes;
  } finally {
    document.fill(0);
  }
}

/**
 * Reads what `sealExport` wrote, armored or not.
 * @throws LifeSavorError KEY_MISSING without passphrase and identities; KEY_WRONG when none of them
 * opens it; INPUT_INVALID when it is no file of age, is damaged, or holds something else;
 * VAULT_TOO_NEW when a newer version wrote it.
 */
export async function openExport(bytes: Uint8Array, options: OpenOptions): Promise<ExchangeItem[]> {
  if (!isAgeFile(bytes)) throw damaged();
  // What is in it is checked again; as text it takes a third more.
  refuseTooLarge(bytes.length / 2);
  const decrypter = decrypterFor(options);
  const document = await decrypt(decrypter, bytes);
  try {
    return readDocument(document);
  } finally {
    document.fill(0);
  }
}

function encrypterFor({ passphrase, recipients = [], workFactor }: SealOptions): Encrypter {
  if (Boolean(passphrase) === recipients.length > 0) {
    throw oneOfTwo();
  }
  const encrypter = new Encrypter();
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  if (passphrase) encrypter.setPassphrase(passphrase);
  for (const [index, recipient] of recipients.entries()) {
    guarded(() => encrypter.addRecipient(recipient), notAKey('USAGE', 'public', index));
  }
  return encrypter;
}

function decrypterFor({ passphrase, identities = [] }: OpenOptions): Decrypter {
  if (!passphrase && identities.length === 0) {
    throw noKey();
  }
  const decrypter = new Decrypter();
  if (passphrase) decrypter.addPassphrase(passphrase);
  for (const [index, identity] of identities.entries()) {
    guarded(() => decrypter.addIdentity(identity), notAKey('KEY_WRONG', 'private', index));
  }
  return decrypter;
}

async function decrypt(decrypter: Decrypter, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await decrypter.decrypt(isArmored(bytes) ? unarmored(bytes) : bytes);
  } catch (error) {
    throw error instanceof Error && error.message === NO_MATCH ? wrongKey() : damaged();
  }
}

function unarmored(bytes: Uint8Array): Uint8Array {
  return armor.decode(new TextDecoder().decode(bytes));
}

/** The library's only way to say so; tests hold it to that. */
const NO_MATCH = "no identity matched any of the file's recipients";

/** Runs `action`, whose errors may quote a key, and throws `error` instead of them. */
function guarded(action: () => void, error: LifeSavorError): void {
  try {
    action();
  } catch {
    throw error;
  }
}
