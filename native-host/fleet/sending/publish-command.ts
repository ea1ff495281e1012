import { setTimeout as sleep } from 'node:timers/promises';
import { jetstream } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { publishOnce } from '../../cloud/wire/publish-once.ts';
import { commandSubject } from '../../cloud/wire/subjects.ts';
import { fleetUnreachable } from '../link/connect-fleet.ts';

/** One attempt; a server that changes its leader may take some seconds. */
const ATTEMPT_MS = 5000;
const PAUSE_MS = 200;
const PATIENCE_MS = 60_000;

/** Under way at a time: more only wait longer for the same servers, until they are given up. */
const AT_A_TIME = 128;

/** A signed command on its way to an agent. */
export interface OutgoingCommand {
  agent: string;
  id: string;
  bytes: Uint8Array;
}

/**
 * Stores a command for its agent. Tried again until a server says that it is stored; its id keeps
 * it from being stored twice.
 * @throws LifeSavorError FLEET_UNREACHABLE after a minute, the reason of `signal`.
 */
export async function publishCommand(
  connection: NatsConnection,
  { agent, id, bytes }: OutgoingCommand,
  signal: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const client = jetstream(connection);
  for (;;) {
    signal.throwIfAborted();
    try {
      return await publishOnce(client, commandSubject(agent), bytes, { id, timeoutMs: ATTEMPT_MS });
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
  const left = commands.values();
  const lane = async () => {
    for (const command of left) await publishCommand(connection, command, signal);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
}
