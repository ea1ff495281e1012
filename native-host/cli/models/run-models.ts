import type { ModelList } from '../../../shared/protocol/models.ts';
import { withAgent } from '../agent-client.ts';
import type { CliContext } from '../context.ts';
import { listText, usedText } from './describe-models.ts';

export interface JsonOption {
  json?: boolean;
}

/** A model that does not start is given three times thirty seconds. */
const USE_MS = 150_000;

export async function listModels(options: JsonOption, context: CliContext): Promise<void> {
  const list = await withAgent(context, (agent) => agent.request('models.list', {}));
  await show(list, `${listText(list)}${notHere(list, context)}`, options, context);
}

/** @throws LifeSavorError MODEL_MISSING, those of a model that cannot be loaded. */
export async function chooseModel(
  id: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const { signal } = context;
  const list = await withAgent(context, (agent) =>
    agent.request('models.use', { id }, { signal, timeoutMs: USE_MS }),
  );
  await show(list, `${usedText(list)}${notHere(list, context)}`, options, context);
}

/** @throws LifeSavorError MODEL_MISSING, MODEL_KEPT. */
export async function removeModel(
  id: string,
  options: JsonOption,
  context: CliContext,
): Promise<void> {
  const list = await withAgent(context, (agent) =>
    agent.request('models.remove', { id }, { timeoutMs: USE_MS }),
  );
  await show(list, `${id} is gone.\n${usedText(list)}`, options, context);
}

/** Commands of this terminal read texts themselves, with what its own environment says. */
function notHere({ state }: ModelList, { env }: CliContext): string {
  const named = env.LIFESAVOR_MODEL;
  if (!named || named === state.id) return '';
  return `In this terminal LIFESAVOR_MODEL=${named} counts for scan, redact and check.\n`;
}

async function show(
  data: ModelList,
  text: string,
  { json }: JsonOption,
  { out }: CliContext,
): Promise<void> {
  await out.write(json ? `${JSON.stringify(data)}\n` : text);
}
