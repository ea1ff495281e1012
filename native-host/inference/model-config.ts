import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { modelMissing } from './model-errors.ts';
import { findModel } from './model-files.ts';
import type { Launch } from './process/child-keeper.ts';
import { ModelProcess } from './process/model-process.ts';

/** Which model is used, and where it is looked for. */
export interface ModelConfig {
  /** Name of the model and of its folder. */
  id: string;
  /** Folders of models, the first that has it wins. */
  folders: readonly string[];
  /** The model to use instead where there is only WebAssembly, if that is another. */
  wasmId?: string;
}

export interface ModelEnvironment {
  env: NodeJS.ProcessEnv;
  /** Folder of the person's own settings, whose `models` comes before those of the product. */
  config: string;
}

const DEFAULT_MODEL = 'pii-large';
/** In WebAssembly the default takes 10 ms for 512 characters, this one 2.3. */
const WASM_MODEL = 'pii-small';

/**
 * The model this user works with; `undefined` where `LIFESAVOR_MODEL=off`. `LIFESAVOR_MODEL` names
 * another one, and `LIFESAVOR_MODELS` the only folder to look in.
 */
export function modelConfig({ env, config }: ModelEnvironment): ModelConfig | undefined {
  const id = env.LIFESAVOR_MODEL || DEFAULT_MODEL;
  if (id === 'off') return undefined;
  const folders = env.LIFESAVOR_MODELS
    ? [env.LIFESAVOR_MODELS]
    : [join(config, 'models'), ...productFolders()];
  return { id, folders, ...(id === DEFAULT_MODEL && { wasmId: WASM_MODEL }) };
}

/** @throws LifeSavorError MODEL_MISSING. */
export function modelFolder({ id, folders }: ModelConfig): string {
  const folder = findModel(id, folders);
  if (folder === undefined) throw modelMissing(join(folders.at(-1) ?? '', id));
  return folder;
}

/** The model in a process of its own, which is looked for and started with the first text. */
export function createModelProcess(
  config: ModelConfig,
  program: { execPath: string; env: NodeJS.ProcessEnv },
): ModelProcess {
  const launch: Launch = (runtime) => ({
    ...program,
    file: childProgram(),
    args: [
      modelFolder(config),
      program.env.LIFESAVOR_RUNTIME || runtime,
      findModel(config.wasmId ?? config.id, config.folders) ?? modelFolder(config),
    ],
  });
  return new ModelProcess({ id: config.id, launch });
}

/** From source: beside the sources. From a build: beside the bundle, or beside `dist/`. */
function productFolders(): string[] {
  const folders = isSource() ? ['../../models'] : ['./models', '../../models'];
  return folders.map(beside);
}

function childProgram(): string {
  return beside(isSource() ? './process/main.ts' : './model.mjs');
}

function isSource(): boolean {
  return import.meta.url.endsWith('.ts');
}

function beside(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
