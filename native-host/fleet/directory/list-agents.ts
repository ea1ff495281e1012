import type { NatsConnection } from '@nats-io/nats-core';
import type { z } from 'zod';
import { decodeFrame } from '../../cloud/wire/frame.ts';
import {
  type AgentState,
  type Presence,
  presenceSchema,
  stateSchema,
} from '../../cloud/wire/presence.ts';
import { BUCKETS } from '../../cloud/wire/subjects.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import type { EnrolledAgent } from '../folder/settings.ts';
import { readStream } from '../link/read-stream.ts';

/** An agent as the operator knows it, with what it last said of itself. */
export interface ListedAgent extends EnrolledAgent {
  standing: 'online' | 'away' | 'revoked';
  presence?: Presence;
  state?: AgentState;
}

interface Kept<T> {
  value: T;
  /** By the clock of the servers, in milliseconds since 1970. */
  at: number;
}

/** Beats that may be missed before an agent counts as away. */
const MISSED_BEATS = 2.5;
/** Of a bucket's entry that was taken away. */
const OPERATION = 'KV-Operation';

/** Everybody who was enrolled. `now`: milliseconds since 1970. */
export async function listAgents(
  folder: FleetFolder,
  connection: NatsConnection,
  { signal, now = Date.now }: { signal: AbortSignal; now?: () => number },
): Promise<ListedAgent[]> {
  const [presences, states] = await Promise.all([
    readBucket(connection, BUCKETS.presence, presenceSchema, signal),
    readBucket(connection, BUCKETS.state, stateSchema, signal),
  ]);
  return folder.agents().map((agent) => {
    const presence = presences.get(agent.id);
    const state = states.get(agent.id);
    return {
      ...agent,
      standing: standingOf(agent, presence, now()),
      ...(presence && { presence: presence.value }),
      ...(state && { state: state.value }),
    };
  });
}

function standingOf(
  { revoked }: EnrolledAgent,
  presence: Kept<Presence> | undefined,
  now: number,
): ListedAgent['standing'] {
  if (revoked) return 'revoked';
  if (!presence) return 'away';
  const beat = presence.value.heartbeatSeconds * 1000;
  return now - presence.at <= beat * MISSED_BEATS ? 'online' : 'away';
}

/** The entries of a bucket that are about the agent they are kept for. */
async function readBucket<T extends { agent: string }>(
  connection: NatsConnection,
  bucket: string,
  schema: z.ZodType<T>,
  signal: AbortSignal,
): Promise<Map<string, Kept<T>>> {
  const entries = new Map<string, Kept<T>>();
  const stream = `KV_${bucket}`;
  const messages = readStream(connection, { stream, from: 'last-of-each', follow: false, signal });
  for await (const message of messages) {
    const agent = message.subject.slice(`$KV.${bucket}.`.length);
    const value = decodeFrame(schema, message.data);
    if (message.headers?.has(OPERATION) || value?.agent !== agent) entries.delete(agent);
    else entries.set(agent, { value, at: message.time.getTime() });
  }
  return entries;
}
