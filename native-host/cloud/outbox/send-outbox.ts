import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import type { VaultGate } from '../vault-gate.ts';
import { publishOnce } from '../wire/publish-once.ts';
import { resultSubject } from '../wire/subjects.ts';
import type { Bell } from './bell.ts';

export interface OutboxOptions {
  nats: NatsConnection;
  agent: string;
  gate: VaultGate;
  /** Rung when there is something new. */
  bell: Bell;
  signal: AbortSignal;
}

const BATCH = 64;
const PUBLISH_MS = 10_000;
const RETRY_MS = 2000;

/**
 * Tells the operator what is in the outbox, in order, until `signal` aborts. An entry is removed once
 * the stream says that it has it. What is put there again was asked for again: the stream may have
 * lost it, and is not to take it for the one it had. Rejects only with `signal`.
 */
export async function sendOutbox(options: OutboxOptions): Promise<void> {
  const { gate, bell, signal } = options;
  while (!signal.aborted) {
    const rung = bell.next(signal);
    await gate.whenOpen(signal);
    const sent = await sendBatch(options).catch(() => undefined);
    if (sent === 0) await rung;
    else if (sent === undefined) await sleep(RETRY_MS, undefined, { signal });
  }
}

/** @returns how many were sent; `undefined` where some could not be */
async function sendBatch({ nats, agent, gate }: OutboxOptions): Promise<number | undefined> {
  const entries = await gate.call('cloudOutbox', BATCH);
  const stream = jetstream(nats);
  const published = await Promise.allSettled(
    entries.map(({ id, body, queuedAt }) =>
      publishOnce(stream, resultSubject(agent), body, {
        id: `${id}.${queuedAt}`,
        timeoutMs: PUBLISH_MS,
      }),
    ),
  );
  const arrived = entries.filter((_, i) => published[i]?.status === 'fulfilled');
  await gate.call(
    'cloudSent',
    arrived.map(({ id }) => id),
  );
  return arrived.length === entries.length ? entries.length : undefined;
}
