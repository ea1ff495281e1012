import { type ModelCard, modelCardSchema } from '../../shared/model/model-card.ts';
import { modelError } from './problems.ts';

/** A model as it lies in the package, checked against its card. */
export interface LoadedModel {
  card: ModelCard;
  network: Uint8Array<ArrayBuffer>;
  lists: Uint8Array<ArrayBuffer>;
}

/** Gives the bytes of a file of the model's folder; rejects when there is none. */
export type ReadFile = (name: string) => Promise<ArrayBuffer>;

/**
 * Reads `model.json` and the files it names.
 * @throws LifeSavorError MODEL_MISSING for a file that is not there, MODEL_CORRUPT for one that is
 * not what the card says.
 */
export async function loadModel(read: ReadFile): Promise<LoadedModel> {
  const card = parseCard(await found(read, 'model.json'));
  const [network, lists] = await Promise.all([
    checked(read, card.files.network),
    checked(read, card.files.lists),
  ]);
  return { card, network, lists };
}

function parseCard(file: ArrayBuffer): ModelCard {
  try {
    return modelCardSchema.parse(JSON.parse(new TextDecoder().decode(file)));
  } catch (cause) {
    throw modelError('MODEL_CORRUPT', cause);
  }
}

async function checked(
  read: ReadFile,
  { name, bytes, sha256 }: ModelCard['files']['network'],
): Promise<Uint8Array<ArrayBuffer>> {
  const file = await found(read, name);
  if (file.byteLength !== bytes || (await sha256Of(file)) !== sha256)
    throw modelError('MODEL_CORRUPT', name);
  return new Uint8Array(file);
}

async function found(read: ReadFile, name: string): Promise<ArrayBuffer> {
  try {
    return await read(name);
  } catch (cause) {
    throw modelError('MODEL_MISSING', cause);
  }
}

async function sha256Of(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
