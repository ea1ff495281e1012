import {
  AckPolicy,
  DeliverPolicy,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { type NatsConnection, nanos } from '@nats-io/nats-core';
import { MAX_COMMAND_BYTES, MAX_RESULT_BYTES } from '../cloud/wire/limits.ts';
import { ALL, BUCKETS, commandSubject, consumerName, STREAMS } from '../cloud/wire/subjects.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** As long as a command is good for: published again within that, it is stored once. */
const DUPLICATES_MS = 10 * MINUTE;
/** Three of the longest heartbeats; who is there is told by the age of the last one. */
const PRESENCE_MS = 15 * MINUTE;
/** An agent that does not acknowledge, or say that it still works, gets the command again. */
const ACK_WAIT_MS = 10_000;

type NewStream = Partial<StreamConfig> & Pick<StreamConfig, 'name' | 'subjects'>;

/**
 * Makes the streams and buckets of a fleet, or gives them the settings they should have. What is
 * in them stays.
 * @throws what the servers answer.
 */
export async function ensureStreams(connection: NatsConnection, replicas: 1 | 3): Promise<void> {
  const manager = await jetstreamManager(connection);
  const common = {
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    duplicate_window: nanos(DUPLICATES_MS),
    num_replicas: replicas,
  };
  await ensureStream(manager, {
    ...common,
    name: STREAMS.commands,
    subjects: [ALL.commands],
    max_age: nanos(7 * DAY),
    max_msg_size: MAX_COMMAND_BYTES,
  });
  await ensureStream(manager, {
    ...common,
    name: STREAMS.results,
    subjects: [ALL.results],
    max_age: nanos(30 * DAY),
    max_msg_size: MAX_RESULT_BYTES,
  });
  const buckets = new Kvm(jetstream(connection));
  const options = { replicas, history: 1, storage: StorageType.File };
  await buckets.create(BUCKETS.presence, { ...options, ttl: PRESENCE_MS });
  await buckets.create(BUCKETS.state, options);
}

/** The durable consumer an agent takes its commands from, one at a time. */
export async function ensureConsumer(
  connection: NatsConnection,
  agent: string,
  replicas: 1 | 3,
): Promise<void> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  await manager.consumers.add(STREAMS.commands, {
    durable_name: consumerName(agent),
    filter_subject: commandSubject(agent),
    deliver_policy: DeliverPolicy.All,
    ack_policy: AckPolicy.Explicit,
    ack_wait: nanos(ACK_WAIT_MS),
    // One after the other: their order is kept.
    max_ack_pending: 1,
    max_deliver: -1,
    num_replicas: replicas,
  });
}

/** Takes the consumer of an agent away that is no more. */
export async function removeConsumer(connection: NatsConnection, agent: string): Promise<void> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  try {
    await manager.consumers.delete(STREAMS.commands, consumerName(agent));
  } catch (error) {
    if (!/consumer not found/i.test(String(error))) throw error;
  }
}

async function ensureStream(manager: JetStreamManager, wanted: NewStream): Promise<void> {
  try {
    await manager.streams.add(wanted);
  } catch (error) {
    if (!/already in use/i.test(String(error))) throw error;
    await manager.streams.update(wanted.name, wanted);
  }
}
