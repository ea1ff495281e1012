import {
  DeliverPolicy,
  type JsMsg,
  jetstream,
  type OrderedConsumerOptions,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';

export interface ReadOptions {
  stream: string;
  /** Only what was published there; absent: all. */
  subject?: string;
  /** Where to begin: a place in the stream, a time, or the last message of each subject. */
  from: { seq: number } | { time: Date } | 'last-of-each';
  /** Whether to wait for what comes, or to end with what is there. */
  follow: boolean;
  signal: AbortSignal;
}

const BATCH = 256;

/** Messages of a stream, in their order, each once. Ends when told to, or with what is there. */
export async function* readStream(
  connection: NatsConnection,
  { stream, subject, from, follow, signal }: ReadOptions,
): AsyncGenerator<JsMsg> {
  signal.throwIfAborted();
  const options = { ...startOf(from), ...(subject !== undefined && { filter_subjects: subject }) };
  const consumer = await jetstream(connection).consumers.get(stream, options);
  if (!follow && (await consumer.info()).num_pending === 0) return;
  const messages = await consumer.consume({ max_messages: BATCH });
  const stop = () => void messages.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const message of messages) {
      yield message;
      if (!follow && message.info.pending === 0) return;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await messages.close();
  }
}

function startOf(from: ReadOptions['from']): Partial<OrderedConsumerOptions> {
  if (from === 'last-of-each') return { deliver_policy: DeliverPolicy.LastPerSubject };
  if ('time' in from)
    return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.time.toISOString() };
  return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: Math.max(1, from.seq) };
}
