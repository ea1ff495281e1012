import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { CommandResult } from '../../cloud/wire/result.ts';
import { STREAMS } from '../../cloud/wire/subjects.ts';
import { readResults } from './read-results.ts';

export interface MissedOptions {
  onResult(result: CommandResult): void;
  signal: AbortSignal;
}

const READ_MS = 30_000;

/**
 * Tells, each time the connection was lost and made again, what agents have said since the time
 * before. What cannot be read is passed over: whoever waits for it has to ask again. Never rejects.
 */
export async function watchMissedResults(
  connection: NatsConnection,
  { onResult, signal }: MissedOptions,
): Promise<void> {
  let known = await lastPlace(connection).catch(() => undefined);
  const read = async () => {
    const last = await lastPlace(connection);
    // Servers that have lost their end number anew from there.
    const from = { seq: Math.min(known ?? last, last) + 1 };
    const enough = AbortSignal.any([signal, AbortSignal.timeout(READ_MS)]);
    for await (const result of readResults(connection, { from, follow: false, signal: enough }))
      onResult(result);
    known = last;
  };
  for await (const { type } of connection.status()) {
    if (signal.aborted) return;
    if (type === 'reconnect') await read().catch(() => undefined);
  }
}

async function lastPlace(connection: NatsConnection): Promise<number> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  return (await manager.streams.info(STREAMS.results)).state.last_seq;
}
