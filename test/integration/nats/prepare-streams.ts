import type { NatsConnection } from '@nats-io/nats-core';
import { ensureStreams } from '../../../native-host/fleet/streams.ts';
import { eventually } from './eventually.ts';

/** Makes the streams as soon as the servers have agreed on who leads. */
export async function prepareStreams(admin: NatsConnection, replicas: 1 | 3): Promise<void> {
  await eventually(async () => {
    await ensureStreams(admin, replicas);
    return true;
  }, 30_000);
}
