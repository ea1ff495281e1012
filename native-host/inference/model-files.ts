import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ModelCard, modelCardSchema } from '../../shared/model/model-card.ts';
import { modelCorrupt, modelMissing, modelUnsupported } from './model-errors.ts';

/** A model as read from disk, every file checked against its card. */
export interface ModelFiles {
  card: ModelCard;
  network: Uint8Array;
  lists: Uint8Array;
  vocabulary?: Uint8Array | undefined;
}

/** What a model says of itself, in a folder of its own. */
export const CARD = 'model.json';

/**
 * Reads a model and checks size and SHA-256 of its files: what is returned is what was checked.
 * @throws LifeSavorError MODEL_MISSING, MODEL_CORRUPT, MODEL_UNSUPPORTED.
 */
export function loadModel(folder: string): ModelFiles {
  const card = readCard(folder);
  const { network, lists, vocabulary } = card.files;
  return {
    card,
    network: readChecked(folder, network),
    lists: readChecked(folder, lists),
    vocabulary: vocabulary && readChecked(folder, vocabulary),
  };
}

/** Bytes all files of a model take, by its card. */
export function modelBytes({ files }: ModelCard): number {
  return files.network.bytes + files.lists.bytes + (files.vocabulary?.bytes ?? 0);
}

/** What the model in `folder` says of itself. @throws LifeSavorError as `loadModel`. */
export function readCard(folder: string): ModelCard {
  const json = parse(readPart(folder, CARD).toString('utf8'), folder);
  const card = modelCardSchema.safeParse(json);
  if (card.success) return card.data;
  const { task } = (json ?? {}) as Record<string, unknown>;
  if (typeof task === 'string' && task !== 'token-classification') throw modelUnsupported(folder);
  throw modelCorrupt(folder, CARD);
}

function parse(json: string, folder: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw modelCorrupt(folder, CARD);
  }
}

function readChecked(folder: string, file: ModelCard['files']['network']): Uint8Array {
  const content = readPart(folder, file.name);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (content.length !== file.bytes || sha256 !== file.sha256)
    throw modelCorrupt(folder, file.name);
  return content;
}

function readPart(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch (cause) {
    throw modelMissing(join(folder, name), { cause });
  }
}
