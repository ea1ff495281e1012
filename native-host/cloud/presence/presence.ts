import { jetstream } from '@nats-io/jetstream';
import { headers, type NatsConnection } from '@nats-io/nats-core';
import { encodeFrame } from '../wire/frame.ts';
import type { AgentState, Presence } from '../wire/presence.ts';
import { BUCKETS } from '../wire/subjects.ts';

/** Says that the agent is there; the server's answer to the ping shows that it is, too. */
export function publishPresence(nats: NatsConnection, presence: Presence): void {
  nats.publish(keyOf(BUCKETS.presence, presence.agent), encodeFrame(presence));
  void nats.flush().catch(() => undefined);
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
