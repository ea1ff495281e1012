import { jetstream } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/nats-core';
import { encodeFrame } from '../wire/frame.ts';
import type { AgentState, Presence } from '../wire/presence.ts';
import { BUCKETS } from '../wire/subjects.ts';

const STORED_MS = 10_000;

/**
 * Says that the agent is there; resolves when the fleet has it, and not only the server at the other
 * end, which may be cut off from the others.
 * @throws what the servers answer.
 */
export async function publishPresence(nats: NatsConnection, presence: Presence): Promise<void> {
  const key = keyOf(BUCKETS.presence, presence.agent);
  await jetstream(nats).publish(key, encodeFrame(presence), { timeout: STORED_MS });
}

/** Says that the agent goes, rather than to let others wait until its presence expires. */
export async function withdrawPresence(nats: NatsConnection, agent: string): Promise<void> {
  const gone = headers();
  gone.set('KV-Operation', 'DEL');
  nats.publish(keyOf(BUCKETS.presence, agent), '', { headers: gone });
  await nats.flush();
}

/** @throws what the servers answer. */
export async function publishState(nats: NatsConnection, state: AgentState): Promise<void> {
  await jetstream(nats).publish(keyOf(BUCKETS.state, state.agent), encodeFrame(state));
}

function keyOf(bucket: string, agent: string): string {
  return `$KV.${bucket}.${agent}`;
}
