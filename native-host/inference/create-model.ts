import { fileURLToPath } from 'node:url';
import type { LifeSavorError } from '../../shared/protocol/errors.ts';
import { ChosenModel, type LocalModel } from './chosen-model.ts';
import { findModel } from './library/model-places.ts';
import { type ModelConfig, modelFolder } from './model-config.ts';
import { ModelProcess } from './process/model-process.ts';

export interface HostProgram {
  execPath: string;
  env: NodeJS.ProcessEnv;
}

export interface CreateOptions {
  /** The chosen model cannot be loaded: from now on the product's own is used. */
  onFallback?(reason: LifeSavorError): void;
}

/** The model of this user, which is looked for and started with the first text. */
export function createModel(
  config: ModelConfig,
  program: HostProgram,
  { onFallback = () => {} }: CreateOptions = {},
): LocalModel {
  const { id, fallback } = config;
  const chosen = createModelProcess(config, program);
  if (!fallback) return chosen;
  return new ChosenModel({
    id,
    chosen,
    fallback: () => createModelProcess(fallback, program),
    onFallback,
  });
}

/** The model of a folder, and no other, in a process of its own. */
export function createModelOf(folder: string, program: HostProgram): ModelProcess {
  return startedWith('', program, () => [folder, folder]);
}

/** The model in a process of its own. */
function createModelProcess(config: ModelConfig, program: HostProgram): ModelProcess {
  return startedWith(config.id, program, () => {
    const folder = modelFolder(config);
    return [folder, findModel(config.wasmId ?? config.id, config.places)?.folder ?? folder];
  });
}

/** `folders` gives that of the model, and that of the one for WebAssembly. */
function startedWith(
  id: string,
  program: HostProgram,
  folders: () => readonly [string, string],
): ModelProcess {
  const { execPath, env } = program;
  return new ModelProcess({
    id,
    launch: (runtime) => {
      const [folder, wasmFolder] = folders();
      const args = [folder, env.LIFESAVOR_RUNTIME || runtime, wasmFolder];
      return { execPath, env, file: childProgram(), args };
    },
  });
}

function childProgram(): string {
  const path = import.meta.url.endsWith('.ts') ? './process/main.ts' : './model.mjs';
  return fileURLToPath(new URL(path, import.meta.url));
}
