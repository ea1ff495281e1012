import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { publishOnce } from '../../cloud/wire/publish-once.ts';
import { commandSubject } from '../../cloud/wire/subjects.ts';
import { fleetUnreachable } from '../link/connect-fleet.ts';
import { Turnstile } from './turnstile.ts';

/** One attempt; a server that changes its leader may take some seconds. */
const ATTEMPT_MS = 5000;
const PAUSE_MS = 200;
const PATIENCE_MS = 60_000;

/** Under way at a time: more only wait longer for the same servers, until they are given up. */
export const AT_A_TIME = 128;

/** A signed command on its way to an agent. */
export interface OutgoingCommand {
  agent: string;
  id: string;
  bytes: Uint8Array;
}

export interface PublishOptions {
  signal: AbortSignal;
  /**
   * Which time it is sent: 1, if left out. A server stores each time once, and does not take the
   * second for the first, which it may have lost.
   */
  time?: number;
}

/**
 * Stores a command for its agent. Tried again until a server says that it is stored.
 * @throws LifeSavorError FLEET_UNREACHABLE after a minute, the reason of `signal`.
 */
export async function publishCommand(
  connection: NatsConnection,
  { agent, id, bytes }: OutgoingCommand,
  { signal, time = 1 }: PublishOptions,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const client = jetstream(connection);
  const once = { id: time === 1 ? id : `${id}.${time}`, timeoutMs: ATTEMPT_MS };
  for (;;) {
    signal.throwIfAborted();
    try {
      return await publishOnce(client, commandSubject(agent), bytes, once);
    } catch (cause) {
      if (Date.now() > deadline || connection.isClosed()) throw fleetUnreachable(cause);
    }
    await sleep(PAUSE_MS, undefined, { signal });
  }
}

/** Stores commands of different agents. @throws as `publishCommand`. */
export async function publishCommands(
  connection: NatsConnection,
  commands: readonly OutgoingCommand[],
  signal: AbortSignal,
): Promise<void> {
  const lanes = new Turnstile(AT_A_TIME);
  const publish = (command: OutgoingCommand) => publishCommand(connection, command, { signal });
  await Promise.all(commands.map((command) => lanes.pass(() => publish(command))));
}
