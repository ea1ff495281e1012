import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import {
  createModelProcess,
  type ModelConfig,
  modelConfig,
  modelFolder,
} from '../inference/model-config.ts';
import { loadModel, modelBytes } from '../inference/model-files.ts';
import type { CliContext } from './context.ts';
import { attempt, type Finding, failed } from './doctor-finding.ts';

const FILES = 'model files';
const RUN = 'model';
const MB = 1024 * 1024;

/** Reads every byte of the model, then starts it: what does not work here works nowhere. */
export async function checkModel(context: CliContext): Promise<Finding[]> {
  const { env, paths } = context;
  const config = modelConfig({ env, config: paths.config });
  if (!config) return [switchedOff()];
  const files = checkFiles(config);
  return files.state === 'ok' ? [files, await checkRun(config, context)] : [files];
}

function checkFiles(config: ModelConfig): Finding {
  let folder: string;
  try {
    folder = modelFolder(config);
  } catch (error) {
    const { message, nextStep } = toLifeSavorError(error);
    return { check: FILES, state: 'warn', message: `${message} Rules alone are used.`, nextStep };
  }
  return attempt(FILES, () => {
    const { card } = loadModel(folder);
    const size = (modelBytes(card) / MB).toFixed(1);
    return { state: 'ok', message: `${card.id} ${card.version} in ${folder}, ${size} MB` };
  });
}

async function checkRun(config: ModelConfig, { env, execPath }: CliContext): Promise<Finding> {
  const model = createModelProcess(config, { env, execPath });
  const start = performance.now();
  try {
    await model.tag('Dear Ms Example');
    const elapsed = Math.round(performance.now() - start);
    const { id, runtime, rssBytes = 0 } = model.status();
    const memory = Math.round(rssBytes / MB);
    const message = `${id} runs (${runtime}), first answer after ${elapsed} ms, ${memory} MB of memory`;
    return { check: RUN, state: 'ok', message };
  } catch (error) {
    return failed(RUN, error);
  } finally {
    await model.close();
  }
}

function switchedOff(): Finding {
  const message = 'switched off by LIFESAVOR_MODEL; rules alone are used';
  return { check: RUN, state: 'ok', message };
}
