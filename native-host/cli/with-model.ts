import type { Span } from '../../shared/detect/index.ts';
import type { Tagger, TagOptions } from '../../shared/model/index.ts';
import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import type { LocalModel } from '../inference/chosen-model.ts';
import { createModel } from '../inference/create-model.ts';
import { modelConfig, modelFolder } from '../inference/model-config.ts';
import { modelOff } from '../inference/model-errors.ts';
import type { CliContext } from './context.ts';
import type { ModelOptions } from './model-options.ts';

/**
 * Runs `action` with the model in a process of its own, which ends with it. Without a model the
 * rules answer alone, and stderr says so once; with `--require-model` that is an error.
 * @throws LifeSavorError MODEL_MISSING (required, and not there); what `action` throws.
 */
export async function withModel<T>(
  options: ModelOptions,
  context: CliContext,
  action: (tagger: Tagger | undefined) => Promise<T>,
): Promise<T> {
  const model = startModel(options, context);
  try {
    return await action(model && new CliTagger(model, options, context));
  } finally {
    await model?.close();
  }
}

function startModel(options: ModelOptions, context: CliContext): LocalModel | undefined {
  if (options.rulesOnly) return undefined;
  const { env, execPath, paths } = context;
  const config = modelConfig({ ...paths, env });
  if (!config) {
    if (options.requireModel) throw modelOff();
    return undefined;
  }
  try {
    modelFolder(config.fallback ?? config);
  } catch (error) {
    if (options.requireModel) throw error;
    noteRulesAlone(error, context);
    return undefined;
  }
  const onFallback = (reason: unknown) => {
    const { message } = toLifeSavorError(reason);
    const instead = config.fallback?.id;
    void context.err.write(`lifesavor: ${message} ${instead} is used; see "lifesavor models".\n`);
  };
  const model = createModel(config, { env, execPath }, { onFallback });
  model.warmUp();
  return model;
}

/** Says nothing where the model fails, unless it is required. */
class CliTagger implements Tagger {
  readonly #model: LocalModel;
  readonly #options: ModelOptions;
  readonly #context: CliContext;
  readonly #noted = new Set<string>();

  constructor(model: LocalModel, options: ModelOptions, context: CliContext) {
    this.#model = model;
    this.#options = options;
    this.#context = context;
  }

  async tag(text: string, { signal = this.#context.signal }: TagOptions = {}): Promise<Span[]> {
    try {
      return await this.#model.tag(text, { signal });
    } catch (error) {
      signal.throwIfAborted();
      if (this.#options.requireModel) throw error;
      this.#noteOnce(error);
      return [];
    }
  }

  #noteOnce(error: unknown): void {
    const { code } = toLifeSavorError(error);
    if (this.#noted.has(code)) return;
    this.#noted.add(code);
    noteRulesAlone(error, this.#context);
  }
}

function noteRulesAlone(error: unknown, { err }: CliContext): void {
  const { message } = toLifeSavorError(error);
  void err.write(`lifesavor: ${message} Rules alone are used; see "lifesavor doctor".\n`);
}
