import { toLifeSavorError } from '../../shared/protocol/wire-error.ts';
import { createModel } from '../inference/create-model.ts';
import { choiceFile, readChoice } from '../inference/library/choice-file.ts';
import { type ModelConfig, modelConfig, modelFolder } from '../inference/model-config.ts';
import { loadModel, modelBytes } from '../inference/model-files.ts';
import type { CliContext } from './context.ts';
import { type Finding, failed } from './doctor-finding.ts';

const CHOICE = 'model choice';
const FILES = 'model files';
const RUN = 'model';
const MB = 1024 * 1024;

/** Reads every byte of the model, then starts it: what does not work here works nowhere. */
export async function checkModel(context: CliContext): Promise<Finding[]> {
  const { env, paths } = context;
  const config = modelConfig({ ...paths, env });
  if (!config) return [switchedOff()];
  return [...checkChoice(config, context), ...(await checkOne(config, context))];
}

/** A chosen model that does not work is followed by the one that is used instead. */
async function checkOne(config: ModelConfig, context: CliContext): Promise<Finding[]> {
  const { fallback } = config;
  const files = checkFiles(config);
  const findings = files.state === 'ok' ? [files, await checkRun(config, context)] : [files];
  const isSound = findings.every(({ state }) => state === 'ok');
  if (isSound || !fallback) return findings;
  return [...findings, ...(await checkOne(fallback, context))];
}

function checkChoice({ problem, why, id }: ModelConfig, { paths }: CliContext): Finding[] {
  if (why === 'chosen') return [{ check: CHOICE, state: 'ok', message: id }];
  if (problem === undefined) return [];
  try {
    readChoice(choiceFile(paths.home));
    return [];
  } catch (error) {
    const { message, nextStep } = toLifeSavorError(error);
    return [{ check: CHOICE, state: 'warn', message: `${message} ${id} is used.`, nextStep }];
  }
}

function checkFiles(config: ModelConfig): Finding {
  let folder: string;
  try {
    folder = modelFolder(config);
  } catch (error) {
    const { message, nextStep } = toLifeSavorError(error);
    const used = config.fallback ? insteadOf(config) : 'Rules alone are used.';
    return { check: FILES, state: 'warn', message: `${message} ${used}`, nextStep };
  }
  try {
    const { card } = loadModel(folder);
    const size = (modelBytes(card) / MB).toFixed(1);
    const message = `${card.id} ${card.version} in ${folder}, ${size} MB`;
    return { check: FILES, state: 'ok', message };
  } catch (error) {
    return failedFor(FILES, error, config);
  }
}

async function checkRun(config: ModelConfig, { env, execPath }: CliContext): Promise<Finding> {
  const { fallback: _, ...alone } = config;
  const model = createModel(alone, { env, execPath });
  const start = performance.now();
  try {
    await model.tag('Dear Ms Example');
    const elapsed = Math.round(performance.now() - start);
    const { id, runtime, rssBytes = 0 } = model.status();
    const memory = Math.round(rssBytes / MB);
    const message = `${id} runs (${runtime}), first answer after ${elapsed} ms, ${memory} MB of memory`;
    return { check: RUN, state: 'ok', message };
  } catch (error) {
    return failedFor(RUN, error, config);
  } finally {
    await model.close();
  }
}

function failedFor(check: string, error: unknown, config: ModelConfig): Finding {
  const finding = failed(check, error);
  if (!config.fallback) return finding;
  const nextStep = 'Choose another one with "lifesavor models use".';
  return { ...finding, message: `${finding.message} ${insteadOf(config)}`, nextStep };
}

function insteadOf({ fallback }: ModelConfig): string {
  return `${fallback?.id} is used instead.`;
}

function switchedOff(): Finding {
  const message = 'switched off by LIFESAVOR_MODEL; rules alone are used';
  return { check: RUN, state: 'ok', message };
}
