import type { NatsConnection } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { signCommand } from '../../cloud/wire/command.ts';
import { COMMAND_ARGS, COMMAND_KINDS, isCommandKind } from '../../cloud/wire/kinds.ts';
import { MAX_COMMAND_BYTES } from '../../cloud/wire/limits.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import type { SentCommand, Sign } from './courier.ts';
import { publishCommands } from './publish-command.ts';

/** Signs a command for an agent. */
export type SignFor = (agent: string) => ReturnType<Sign>;

/** As long as the id of any agent that "fleet enroll" makes. */
const ANYBODY = '0'.repeat(32);

export interface SendOptions {
  kind: string;
  args: Record<string, unknown>;
  /** How long the command is good for, in milliseconds. */
  lifeMs?: number;
}

/**
 * Stores a command for each agent, and does not look whether it arrives.
 * @throws LifeSavorError FLEET_UNREACHABLE, the reason of `signal`.
 */
export async function sendCommands(
  connection: NatsConnection,
  agents: readonly string[],
  { sign, signal }: { sign: SignFor; signal: AbortSignal },
): Promise<SentCommand[]> {
  const outgoing = agents.map((agent) => ({ agent, ...sign(agent) }));
  await publishCommands(connection, outgoing, signal);
  return outgoing.map(({ agent, id }) => ({ agent, id }));
}

/**
 * What signs a command for each agent it is called for.
 * @throws LifeSavorError INPUT_INVALID for an unknown kind, wrong arguments or too long a command.
 */
export function commandSigner(folder: FleetFolder, { kind, args, lifeMs }: SendOptions): SignFor {
  const checked = checkedCommand(kind, args);
  const signing = { key: folder.signerKey(), ...(lifeMs !== undefined && { lifeMs }) };
  const sign: SignFor = (agent) =>
    signCommand(checked.kind, checked.args as never, { ...signing, agent });
  if (sign(ANYBODY).bytes.length > MAX_COMMAND_BYTES) throw tooLong();
  return sign;
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
