import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ModelReason } from '../../shared/protocol/models.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { choiceFile, DEFAULT_CHOICE, readChoice } from './library/choice-file.ts';
import { findModel, type ModelPlace, modelPlaces } from './library/model-places.ts';
import { modelMissing } from './model-errors.ts';

/** Which model is used, and where it is looked for. */
export interface ModelConfig {
  /** Name of the model and of its folder. */
  id: string;
  why: ModelReason;
  /** Where models are, the first that has it wins. */
  places: readonly ModelPlace[];
  /** The model to use instead where there is only WebAssembly, if that is another. */
  wasmId?: string;
  /** What is used where this one cannot be loaded. */
  fallback?: ModelConfig;
  /** Code of why nobody can tell which model was chosen. */
  problem?: string;
}

export interface ModelEnvironment {
  env: NodeJS.ProcessEnv;
  /** Folder of the person's own settings, whose `models` comes before those of the product. */
  config: string;
  /** State folder, with the models that were installed and the choice among all. */
  home: string;
}

const DEFAULT_MODEL = 'pii-large';
/** In WebAssembly the default takes 10 ms for 512 characters, this one 2.3. */
const WASM_MODEL = 'pii-small';
const OFF = 'off';

/** What no model that is installed may be called, besides the names of those of the product. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([OFF, DEFAULT_CHOICE]);

/**
 * The model this user works with: what `LIFESAVOR_MODEL` names, else what they have chosen, else the
 * one of the product; `undefined` where `LIFESAVOR_MODEL=off`. `LIFESAVOR_MODELS` names the only
 * folder to look in.
 */
export function modelConfig(environment: ModelEnvironment): ModelConfig | undefined {
  const { env, home } = environment;
  const places = placesOf(environment);
  const named = env.LIFESAVOR_MODEL;
  if (named === OFF) return undefined;
  if (named) return { id: named, why: 'environment', places, ...wasmOf(named) };
  const usual = { id: DEFAULT_MODEL, why: 'default', places, ...wasmOf(DEFAULT_MODEL) } as const;
  try {
    const chosen = readChoice(choiceFile(home));
    return chosen === undefined ? usual : { id: chosen, why: 'chosen', places, fallback: usual };
  } catch (error) {
    return { ...usual, problem: toLifeSavorError(error).code };
  }
}

/** Where this user's models are. */
export function placesOf(environment: ModelEnvironment): ModelPlace[] {
  return modelPlaces({ ...environment, bundled: productFolders() });
}

/** @throws LifeSavorError MODEL_MISSING. */
export function modelFolder({ id, places }: ModelConfig): string {
  const found = findModel(id, places);
  if (!found) throw modelMissing(join(places.at(-1)?.folder ?? '', id));
  return found.folder;
}

function wasmOf(id: string): Pick<ModelConfig, 'wasmId'> {
  return id === DEFAULT_MODEL ? { wasmId: WASM_MODEL } : {};
}

/** From source: beside the sources. From a build: beside the bundle, or beside `dist/`. */
function productFolders(): string[] {
  const folders = import.meta.url.endsWith('.ts') ? ['../../models'] : ['./models', '../../models'];
  return folders.map((path) => fileURLToPath(new URL(path, import.meta.url)));
}
