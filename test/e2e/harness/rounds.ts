import { expect } from 'vitest';
import type { ReceivedMessage } from '../../../demo/server/received.ts';
import type { Chat } from './chat.ts';
import { SOON } from './timing.ts';

/** Prose, list and code block each quote the message once. */
const QUOTES_PER_ANSWER = 3;

/** Waits for the answer to the `round`th message and checks that no more than that was ever sent. */
export async function answeredRound(chat: Chat, round = 1): Promise<ReceivedMessage> {
  await expect.poll(chat.answers, SOON).toHaveLength(round);
  expect(chat.received()).toHaveLength(round);
  return chat.received()[round - 1]!;
}

/**
 * The `round`th message left exactly once and held none of `values`; the person reads all of them,
 * in the own message and everywhere in the answer. Gives the message as it left.
 */
export async function expectRedactedRound(
  chat: Chat,
  values: readonly string[],
  round = 1,
): Promise<string> {
  const sent = await answeredRound(chat, round);
  for (const value of values) {
    expect(JSON.stringify(sent)).not.toContain(value);
    await expect.poll(() => timesInAnswer(chat, round, value), SOON).toBe(QUOTES_PER_ANSWER);
    await expect.poll(async () => (await chat.ownMessages())[round - 1], SOON).toContain(value);
  }
  expect(chat.received()).toHaveLength(round);
  return sent.message;
}

async function timesInAnswer(chat: Chat, round: number, value: string): Promise<number> {
  const answer = (await chat.answers())[round - 1] ?? '';
  return answer.split(value).length - 1;
}
