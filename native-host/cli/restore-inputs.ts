import type { Result } from '../../shared/protocol/index.ts';
import { restore } from '../../shared/redact/index.ts';
import { withAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';
import { eachInput } from './input/each-input.ts';
import { readText } from './input/inputs.ts';
import { loadMap } from './map-file.ts';
import { type ConversationOptions, conversationId } from './text-options.ts';

type RestoreText = (text: string) => Promise<Result<'text.restore'>>;

/** Writes every input with the values the conversation or the map file knows. */
export async function restoreInputs(
  names: readonly string[],
  options: ConversationOptions,
  context: CliContext,
): Promise<void> {
  const restoreAll = async (restoreText: RestoreText) =>
    await eachInput(names, { json: options.json ?? false }, context, async (input) => {
      const restored = await restoreText(await readText(input));
      const line = () => `${JSON.stringify({ file: input.name, ...restored })}\n`;
      await context.out.write(options.json ? line() : restored.text);
    });
  if (options.map !== undefined) {
    const known = loadMap(options.map, { mustExist: true });
    return await restoreAll(async (text) => restore(text, known));
  }
  const conversation = conversationId(options);
  const { signal } = context;
  await withAgent(context, async (agent) => {
    await restoreAll((text) => agent.request('text.restore', { text, conversation }, { signal }));
  });
}
