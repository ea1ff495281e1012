import { createDetector } from '../../shared/detect/index.ts';
import { checkMessage } from '../../shared/pipeline/index.ts';
import { isReplaced } from '../../shared/policy/index.ts';
import type { Params, Result } from '../../shared/protocol/index.ts';
import { redact } from '../../shared/redact/index.ts';
import { readPolicy } from '../agent/index.ts';
import { withAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';
import { eachInput } from './input/each-input.ts';
import { readText } from './input/inputs.ts';
import { loadMap, saveMap } from './map-file.ts';
import type { ModelOptions } from './model-options.ts';
import { type ConversationOptions, conversationId } from './text-options.ts';
import { withModel } from './with-model.ts';

interface RedactOptions extends ConversationOptions, ModelOptions {
  site: string;
}

type RedactText = (text: string) => Promise<Result<'text.redact'>>;

/** Writes every input with placeholders; the map stays in the agent, or in the map file. */
export async function redactInputs(
  names: readonly string[],
  options: RedactOptions,
  context: CliContext,
): Promise<void> {
  const redactAll = async (redactText: RedactText) =>
    await eachInput(names, { json: options.json ?? false }, context, async (input) => {
      const redacted = await redactText(await readText(input));
      const line = () => `${JSON.stringify({ file: input.name, ...redacted })}\n`;
      await context.out.write(options.json ? line() : redacted.text);
    });
  if (options.map === undefined) return await redactInAgent(options, context, redactAll);
  await redactWithMap(options.map, options, context, redactAll);
}

async function redactInAgent(
  options: RedactOptions,
  context: CliContext,
  redactAll: (redactText: RedactText) => Promise<void>,
): Promise<void> {
  const conversation = conversationId(options);
  const { site } = options;
  const { signal } = context;
  const model = modelUse(options);
  await withAgent(context, async (agent) => {
    await redactAll((text) =>
      agent.request('text.redact', { text, site, conversation, model }, { signal }),
    );
  });
}

function modelUse({ rulesOnly, requireModel }: ModelOptions): Params<'text.redact'>['model'] {
  if (rulesOnly) return 'off';
  return requireModel ? 'required' : 'auto';
}

async function redactWithMap(
  map: string,
  options: RedactOptions,
  context: CliContext,
  redactAll: (redactText: RedactText) => Promise<void>,
): Promise<void> {
  const conversation = loadMap(map, { mustExist: false });
  const deps = {
    detector: createDetector(),
    policy: readPolicy(context.paths.policyFile),
    signal: context.signal,
  };
  const { site } = options;
  await withModel(options, context, async (tagger) => {
    await redactAll(async (text) => {
      const modelSpans = (await tagger?.tag(text)) ?? [];
      const { findings } = checkMessage({ text, site, direction: 'outbound', modelSpans }, deps);
      const spans = findings.filter(({ action }) => isReplaced(action));
      const redacted = redact(text, spans, conversation);
      // Before the text is written: whoever has the text must be able to restore it.
      saveMap(map, conversation);
      return { text: redacted.text, replaced: redacted.edits.length };
    });
  });
  await context.err.write(
    `lifesavor: ${map} holds the values in the clear; keep it to yourself.\n`,
  );
}
