import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { RECORD } from '../library/installed-record.ts';
import { archiveInvalid, otherName } from '../model-errors.ts';
import { CARD, readCard } from '../model-files.ts';

const DESCRIPTION = 'CARD.md';
const MAX_CARD_BYTES = 64 * 1024;

/**
 * Holds what came out of an archive against the card in it: the files it names, a description, and
 * nothing else. Their sums are checked by whoever loads them.
 * @throws LifeSavorError MODEL_ARCHIVE_INVALID, MODEL_OTHER_NAME, MODEL_CORRUPT, MODEL_UNSUPPORTED.
 */
export function checkContent(folder: string, name: string): void {
  const stats = statSync(join(folder, CARD), { throwIfNoEntry: false });
  if (!stats?.isFile()) throw archiveInvalid(`There is no ${CARD} at the top of the archive.`);
  if (stats.size > MAX_CARD_BYTES) throw archiveInvalid(`The ${CARD} in the archive is too long.`);
  const { id, files } = readCard(folder);
  if (id !== name) throw otherName();
  const { network, lists, vocabulary } = files;
  const known = [CARD, DESCRIPTION, network.name, lists.name, vocabulary?.name];
  const isOurs = (entry: string) => known.includes(entry) && entry !== RECORD;
  if (!readdirSync(folder).every(isOurs))
    throw archiveInvalid('The archive holds more than the files of the model and CARD.md.');
}
