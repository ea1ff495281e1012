import { z } from 'zod';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { type ExchangeItem, exchangeItemSchema } from './exchange-item.ts';
import { invalidInput, refuseTooLarge, refuseTooMany } from './invalid-input.ts';

const FORMAT = 'lifesavor-vault';
const VERSION = 1;

const envelopeSchema = z.object({ format: z.literal(FORMAT), version: z.int().min(1) });
const documentSchema = z.strictObject({
  ...envelopeSchema.shape,
  exportedAt: z.iso.datetime(),
  items: z.array(z.unknown()),
});

/**
 * The document that an export encrypts, as UTF-8.
 * @throws LifeSavorError INPUT_INVALID when an item could not be read back, or it is too large.
 */
export function writeDocument(items: readonly ExchangeItem[], exportedAt: Date): Uint8Array {
  const document = {
    format: FORMAT,
    version: VERSION,
    exportedAt: exportedAt.toISOString(),
    items: readItems(items),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  refuseTooLarge(bytes.length);
  return bytes;
}

/**
 * The items of a document.
 * @throws LifeSavorError VAULT_TOO_NEW when a newer version wrote it; INPUT_INVALID when it is no
 * such document or damaged.
 */
export function readDocument(bytes: Uint8Array): ExchangeItem[] {
  refuseTooLarge(bytes.length);
  const json = parse(bytes);
  const envelope = envelopeSchema.safeParse(json).data;
  if (envelope && envelope.version > VERSION) throw tooNew();
  const document = documentSchema.safeParse(json).data;
  if (!document) throw notADocument();
  return readItems(document.items);
}

function readItems(items: readonly unknown[]): ExchangeItem[] {
  refuseTooMany(items.length);
  return items.map((item, index) => {
    const { data } = exchangeItemSchema.safeParse(item);
    if (data) return data;
    throw invalidInput(`Item ${index + 1} of the export is not valid.`, 'Export the vault again.');
  });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw notADocument();
  }
}

function tooNew(): LifeSavorError {
  return new LifeSavorError(
    'VAULT_TOO_NEW',
    'The export was written by a newer version of LifeSavor.',
    'Update LifeSavor, then import it again.',
  );
}

function notADocument(): LifeSavorError {
  return invalidInput(
    'The encrypted file is no export of a LifeSavor vault.',
    'Choose a file that "lifesavor vault export" wrote.',
  );
}
