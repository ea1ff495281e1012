import { METHODS, type Peer } from '../../shared/protocol/index.ts';
import { withAgent } from './agent-client.ts';
import type { CliContext } from './context.ts';
import { inputsOf, readText } from './input/inputs.ts';
import { type ConversationOptions, conversationId } from './text-options.ts';

interface AskOptions extends ConversationOptions {
  consent?: boolean;
}

const TOKEN = 'answer';
/** Signs that command a terminal or turn text round; lines and tabs stay. */
const MOVING = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Asks, and shows the answer as it comes. */
export async function askFromCli(
  words: readonly string[],
  options: AskOptions,
  context: CliContext,
): Promise<void> {
  const { consent = false, json = false } = options;
  const content = words.length > 0 ? words.join(' ') : await readText(inputsOf([], context)[0]!);
  const { out, err, signal, isOutTerminal } = context;
  let shown = Promise.resolve();
  const answer = await withAgent(context, async (agent) => {
    const stop = onText(agent, (text) => {
      const safe = isOutTerminal ? text.replace(MOVING, '') : text;
      if (!json) shown = shown.then(() => out.write(safe));
    });
    try {
      const messages = [{ role: 'user' as const, content }];
      const conversation = conversationId(options);
      const request = { messages, conversation, consent, progressToken: TOKEN };
      return await agent.request('assistant.ask', request, { signal });
    } finally {
      stop();
    }
  });
  await shown;
  await out.write(json ? `${JSON.stringify(answer)}\n` : '\n');
  if (json) return;
  for (const warning of answer.warnings) await err.write(`! ${warning}\n`);
}

function onText(agent: Peer, listener: (text: string) => void): () => void {
  const { progress } = METHODS['assistant.ask'];
  return agent.onProgress(TOKEN, (value) => {
    const piece = progress.safeParse(value).data;
    if (piece) listener(piece.text);
  });
}
