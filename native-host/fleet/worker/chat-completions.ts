import { z } from 'zod';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { Ask } from '../../cloud/wire/ask.ts';
import { serverSentData } from './server-sent-data.ts';

/** An endpoint that speaks the chat completions of OpenAI. */
export interface ChatEndpoint {
  /** With the version, e.g. `http://127.0.0.1:8080/v1`. */
  url: string;
  /** Absent where the endpoint wants none. */
  apiKey?: string | undefined;
  model: string;
}

/** Why the model stopped. */
export type Ending = 'stop' | 'length';

const END = '[DONE]';

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z.object({ content: z.string().nullish() }).optional(),
        finish_reason: z.string().nullish(),
      }),
    )
    .default([]),
});

/**
 * The answer to `messages`, as it is written; returns why it ended.
 * @throws LifeSavorError ASSISTANT_FAILED, the reason of `signal`.
 */
export async function* streamChat(
  { url, apiKey, model }: ChatEndpoint,
  messages: Ask['messages'],
  signal: AbortSignal,
): AsyncGenerator<string, Ending> {
  const response = await post(`${url.replace(/\/+$/, '')}/chat/completions`, {
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({ model, messages, stream: true }),
  });
  let ending: Ending | undefined;
  for await (const data of serverSentData(response)) {
    if (data === END) return ending ?? 'stop';
    const choice = parseChunk(data).choices[0];
    if (choice?.delta?.content) yield choice.delta.content;
    if (choice?.finish_reason) ending = choice.finish_reason === 'length' ? 'length' : 'stop';
  }
  if (ending === undefined) throw failed('The answer of the endpoint broke off.');
  return ending;
}

async function post(url: string, request: RequestInit): Promise<ReadableStream<Uint8Array>> {
  let response: Response;
  try {
    response = await fetch(url, { ...request, method: 'POST', redirect: 'error' });
  } catch (cause) {
    request.signal?.throwIfAborted();
    throw failed('The endpoint does not answer.', cause);
  }
  if (response.ok && response.body) return response.body;
  await response.body?.cancel();
  throw failed(`The endpoint answers with status ${response.status}.`);
}

function parseChunk(data: string): z.infer<typeof chunkSchema> {
  try {
    return chunkSchema.parse(JSON.parse(data));
  } catch (cause) {
    throw failed('The endpoint sends something that is no chat completion.', cause);
  }
}

function failed(message: string, cause?: unknown): LifeSavorError {
  return new LifeSavorError(
    'ASSISTANT_FAILED',
    message,
    'Check --openai-url, --model and the key, and what the endpoint itself says.',
    { cause },
  );
}
