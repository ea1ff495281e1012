import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { signCommand } from '../../cloud/wire/command.ts';
import { COMMAND_ARGS, COMMAND_KINDS, isCommandKind } from '../../cloud/wire/kinds.ts';
import { MAX_COMMAND_BYTES } from '../../cloud/wire/limits.ts';
import type { CommandResult } from '../../cloud/wire/result.ts';
import { STREAMS } from '../../cloud/wire/subjects.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import { publishCommands } from './publish-command.ts';
import { readResults } from './read-results.ts';

export interface SendOptions {
  /** Ids of agents. */
  agents: readonly string[];
  kind: string;
  args: Record<string, unknown>;
  /** How long the command is good for, in milliseconds. */
  lifeMs?: number;
  signal: AbortSignal;
}

export interface SentCommand {
  agent: string;
  id: string;
}

/**
 * Signs a command for each agent and stores it.
 * @throws LifeSavorError INPUT_INVALID for an unknown kind, wrong arguments or too long a command;
 * FLEET_UNREACHABLE.
 */
export async function sendCommands(
  folder: FleetFolder,
  connection: NatsConnection,
  { agents, kind, args, lifeMs, signal }: SendOptions,
): Promise<SentCommand[]> {
  const checked = checkedCommand(kind, args);
  const key = folder.signerKey();
  const signing = { key, ...(lifeMs !== undefined && { lifeMs }) };
  const outgoing = agents.map((agent) => ({
    agent,
    ...signCommand(checked.kind, checked.args as never, { ...signing, agent }),
  }));
  if (outgoing.some(({ bytes }) => bytes.length > MAX_COMMAND_BYTES)) throw tooLong();
  await publishCommands(connection, outgoing, signal);
  return outgoing.map(({ agent, id }) => ({ agent, id }));
}

/** The place in the stream of results behind which those of a command sent now will stand. */
export async function resultsSoFar(connection: NatsConnection): Promise<number> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  return (await manager.streams.info(STREAMS.results)).state.last_seq;
}

/** The last word on each command, as it comes; ends when all are there, or `signal` says so. */
export async function* awaitResults(
  connection: NatsConnection,
  sent: readonly SentCommand[],
  { after, signal }: { after: number; signal: AbortSignal },
): AsyncGenerator<CommandResult> {
  const open = new Map(sent.map(({ id, agent }) => [id, agent]));
  if (open.size === 0 || signal.aborted) return;
  const from = { seq: after + 1 };
  for await (const result of readResults(connection, { from, follow: true, signal })) {
    if (result.phase !== 'done' || open.get(result.command) !== result.agent) continue;
    open.delete(result.command);
    yield result;
    if (open.size === 0) return;
  }
}

function checkedCommand(kind: string, args: Record<string, unknown>) {
  if (!isCommandKind(kind))
    throw new LifeSavorError(
      'INPUT_INVALID',
      'There is no such kind of command.',
      `The kinds are: ${COMMAND_KINDS.join(', ')}.`,
    );
  const parsed = COMMAND_ARGS[kind].safeParse(args);
  if (parsed.success) return { kind, args: parsed.data };
  const place = parsed.error.issues[0]?.path.join('.') || 'the arguments';
  throw new LifeSavorError(
    'INPUT_INVALID',
    `The arguments of ${kind} are not right: see ${place}.`,
    'docs/cloud.asyncapi.json says what each kind takes.',
  );
}

function tooLong(): LifeSavorError {
  return new LifeSavorError(
    'INPUT_INVALID',
    `The command is longer than ${MAX_COMMAND_BYTES / 1024} KiB.`,
    'Send less at once.',
  );
}
