import { type Conversation, createConversation } from '../../../shared/redact/index.ts';
import {
  DocumentText,
  type FindOptions,
  findValues,
  replaceValues,
  Tally,
} from './document/index.ts';
import type { Format } from './formats/index.ts';

/** A value that was taken out may bring another one to light; more rounds than this find nothing new. */
const MOST_ROUNDS = 4;

export interface RedactedBytes {
  bytes: Uint8Array;
  tally: Tally;
  /** Places in the copy where something is still found: 0 unless something is wrong. */
  left: number;
  notes: readonly string[];
}

/**
 * Replaces every value in a file by placeholders, and reads the outcome again until nothing is
 * found in it. @throws Refusal, and when `work.signal` is aborted.
 */
export async function redactBytes(
  original: Uint8Array,
  format: Format,
  options: FindOptions,
): Promise<RedactedBytes> {
  const conversation = createConversation();
  const tally = new Tally();
  let bytes = original;
  let notes: readonly string[] | undefined;
  for (let round = 1; ; round++) {
    const outcome = await redactOnce(
      bytes,
      format,
      options,
      conversation,
      tally,
      round === MOST_ROUNDS,
    );
    notes ??= outcome.notes;
    if (outcome.found === 0 || round === MOST_ROUNDS)
      return { bytes, tally, left: outcome.found, notes };
    bytes = outcome.bytes;
  }
}

async function redactOnce(
  bytes: Uint8Array,
  format: Format,
  options: FindOptions,
  conversation: Conversation,
  tally: Tally,
  onlyLook: boolean,
): Promise<{ bytes: Uint8Array; found: number; notes: readonly string[] }> {
  const document = new DocumentText();
  const { close, notes } = await format.open(bytes, document, options.work);
  const found = await findValues(document, options);
  if (found.length === 0 || onlyLook) return { bytes, found: found.length, notes };
  replaceValues(document, found, conversation, tally);
  return { bytes: close(), found: found.length, notes };
}

export interface CheckedBytes {
  tally: Tally;
  notes: readonly string[];
}

/** Counts what would be replaced. @throws Refusal, and when `work.signal` is aborted. */
export async function checkBytes(
  bytes: Uint8Array,
  format: Format,
  options: FindOptions,
): Promise<CheckedBytes> {
  const document = new DocumentText();
  const { notes } = await format.open(bytes, document, options.work);
  const tally = new Tally();
  for (const { start, end, type } of await findValues(document, options))
    tally.count(type, document.text.slice(start, end));
  return { tally, notes };
}
