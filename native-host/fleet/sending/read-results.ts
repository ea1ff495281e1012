import type { NatsConnection } from '@nats-io/nats-core';
import { decodeFrame } from '../../cloud/wire/frame.ts';
import { type CommandResult, resultSchema } from '../../cloud/wire/result.ts';
import { ALL, resultSubject, STREAMS } from '../../cloud/wire/subjects.ts';
import { type ReadOptions, readStream } from '../link/read-stream.ts';

export interface ReadResults extends Pick<ReadOptions, 'from' | 'follow' | 'signal'> {
  /** Only results of this agent. */
  agent?: string;
}

/** Told again by an agent that was asked again, a result is known by its command and phase. */
const MOST_REMEMBERED = 100_000;

/**
 * What agents said, in the order it was stored, each word once. Messages that are no result of the
 * agent whose subject they came on are passed over.
 */
export async function* readResults(
  connection: NatsConnection,
  { agent, ...options }: ReadResults,
): AsyncGenerator<CommandResult> {
  const subject = agent === undefined ? ALL.results : resultSubject(agent);
  const messages = readStream(connection, { ...options, stream: STREAMS.results, subject });
  const told = new Set<string>();
  for await (const message of messages) {
    const result = resultIn(message);
    if (!result) continue;
    const word = `${result.agent} ${result.command} ${result.phase}`;
    if (told.has(word)) continue;
    told.add(word);
    if (told.size > MOST_REMEMBERED) told.delete(told.values().next().value!);
    yield result;
  }
}

/** The result in a message, if it is one of the agent whose subject it came on. */
export function resultIn({
  subject,
  data,
}: {
  subject: string;
  data: Uint8Array;
}): CommandResult | undefined {
  const result = decodeFrame(resultSchema, data);
  return result && subject === resultSubject(result.agent) ? result : undefined;
}
