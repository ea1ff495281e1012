import type { NatsConnection } from '@nats-io/nats-core';
import { decodeFrame } from '../../cloud/wire/frame.ts';
import { type CommandResult, resultSchema } from '../../cloud/wire/result.ts';
import { ALL, resultSubject, STREAMS } from '../../cloud/wire/subjects.ts';
import { type ReadOptions, readStream } from '../link/read-stream.ts';

export interface ReadResults extends Pick<ReadOptions, 'from' | 'follow' | 'signal'> {
  /** Only results of this agent. */
  agent?: string;
}

/**
 * What agents said, in the order it was stored. Messages that are no result of the agent whose
 * subject they came on are passed over.
 */
export async function* readResults(
  connection: NatsConnection,
  { agent, ...options }: ReadResults,
): AsyncGenerator<CommandResult> {
  const subject = agent === undefined ? ALL.results : resultSubject(agent);
  const messages = readStream(connection, { ...options, stream: STREAMS.results, subject });
  for await (const message of messages) {
    const result = decodeFrame(resultSchema, message.data);
    if (result && message.subject === resultSubject(result.agent)) yield result;
  }
}
