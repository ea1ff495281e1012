import type { ModelSummary } from '../../../shared/protocol/models.ts';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import { modelBytes, readCard } from '../model-files.ts';
import { readRecord } from './installed-record.ts';
import type { FoundModel } from './model-places.ts';

/** What a model says of itself and where it came from. Its files are not looked at. */
export function summaryOf({ id, source, folder }: FoundModel): ModelSummary {
  const record = source === 'installed' ? readRecord(folder) : undefined;
  const origin = record && { from: record.from, installedAt: record.installedAt };
  return { id, source, ...origin, ...aboutOf(folder) };
}

function aboutOf(folder: string): Omit<ModelSummary, 'id' | 'source'> {
  try {
    const card = readCard(folder);
    const { version, licence, types } = card;
    return { version, licence, types, bytes: modelBytes(card) };
  } catch (error) {
    return { problem: toLifeSavorError(error).code };
  }
}
