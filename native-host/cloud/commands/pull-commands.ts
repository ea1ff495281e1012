import { setTimeout as sleep } from 'node:timers/promises';
import { type Consumer, jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { VaultGate } from '../vault-gate.ts';
import { consumerName, STREAMS } from '../wire/subjects.ts';
import { handleCommand, type LastAck } from './handle-command.ts';

export interface PullOptions {
  nats: NatsConnection;
  agent: string;
  gate: VaultGate;
  /** Resolves when the command need not come again. */
  take(bytes: Uint8Array): Promise<void>;
  lastAck: LastAck;
  /**
   * How long to wait for a command before asking again, in milliseconds. A question is lost when
   * the servers change who leads them.
   */
  waitMs(): number;
  signal: AbortSignal;
}

const RETRY_MS = 2000;
const ACK = '+ACK';
/** With so much to be told, no more is taken on. */
const MOST_WAITING = 10_000;

/**
 * Takes commands one after the other until `signal` aborts. While the vault is locked none is taken,
 * and the stream keeps them. Rejects only with `signal`.
 */
export async function pullCommands(options: PullOptions): Promise<void> {
  const { nats, gate, lastAck, waitMs, signal } = options;
  // Said on the connection before, it may not have been heard, and others would wait for it.
  if (lastAck.subject) nats.publish(lastAck.subject, ACK);
  let consumer: Consumer | undefined;
  while (!signal.aborted) {
    await gate.whenOpen(signal);
    try {
      consumer ??= await consumerOf(options);
      if ((await gate.call('cloudWaiting')) >= MOST_WAITING) throw new Error('The outbox is full.');
      const message = await consumer.next({ expires: waitMs() });
      if (message) await handleCommand(message, options);
    } catch {
      consumer = undefined;
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

async function consumerOf({ nats, agent }: PullOptions): Promise<Consumer> {
  return await jetstream(nats).consumers.get(STREAMS.commands, consumerName(agent));
}
