import { setTimeout as sleep } from 'node:timers/promises';
import type { JetStreamClient } from '@nats-io/jetstream';

export interface PublishOnceOptions {
  /** What the stream tells the message by, so that it is stored once. */
  id: string;
  timeoutMs: number;
  /** Between attempts; milliseconds. */
  pauseMs?: number;
}

const PAUSE_MS = 500;

/**
 * Publishes one message; resolves when the stream has it, and not before. A leader notes an id before
 * the message is stored, and may lose the message with the lead: asked again it calls it a duplicate,
 * at place 0. Where that does not end, the message is stored under another id; whoever reads it knows
 * it by what is in it.
 * @throws what the servers answer; Error where the stream does not have it.
 */
export async function publishOnce(
  stream: Pick<JetStreamClient, 'publish'>,
  subject: string,
  data: Uint8Array | string,
  { id, timeoutMs, pauseMs = PAUSE_MS }: PublishOnceOptions,
): Promise<void> {
  for (const msgID of [id, id, id, `${id}.again`]) {
    const { duplicate, seq } = await stream.publish(subject, data, { msgID, timeout: timeoutMs });
    if (!duplicate || seq > 0) return;
    await sleep(pauseMs);
  }
  throw new Error('The stream knows the message and does not have it.');
}
