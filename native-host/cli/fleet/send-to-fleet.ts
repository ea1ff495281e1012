import type { NatsConnection } from '@nats-io/nats-core';
import { printable } from '../../../shared/printable.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { FleetFolder } from '../../fleet/folder/fleet-folder.ts';
import { Courier } from '../../fleet/sending/courier.ts';
import { tokenSigner } from '../../fleet/sending/renew-token.ts';
import { beginRotation, finishRotation } from '../../fleet/sending/rotate-signer.ts';
import { commandSigner, type SignFor, sendCommands } from '../../fleet/sending/send-command.ts';
import type { CliContext } from '../context.ts';
import { jsonArguments } from '../json-arguments.ts';
import { lineOf } from './look-at-fleet.ts';
import { type FleetOptions, openFleet, tell, withConnection } from './options.ts';

interface SendOptions extends FleetOptions {
  expires?: number;
  /** `true`: as long as usual. */
  wait?: number | true;
  /** Seconds. */
  again?: number;
}

interface Wanted {
  agent: string;
  kind: string;
  args: string | undefined;
}

const USUAL_WAIT_SECONDS = 60;
const EVERYBODY = 'all';

/** Signs and sends; with `--wait`, sees to it that it arrives and shows the last words as they come. */
export async function send(
  { agent, kind, args }: Wanted,
  options: SendOptions,
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const { expires } = options;
  const sign = commandSigner(folder, {
    kind,
    args: jsonArguments(args, '{"text": "Hello"}'),
    ...(expires !== undefined && { lifeMs: expires * 1000 }),
  });
  await sendAll({ folder, agents: agentsOf(folder, agent), sign }, options, context);
}

/** Gives agents a new token for their own keys, with the rights an agent has by now. */
export async function renew(
  agent: string,
  options: SendOptions,
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const sign = tokenSigner(folder);
  await sendAll({ folder, agents: agentsOf(folder, agent), sign }, options, context);
}

/** Begins or ends a change of the signing key; with `--wait`, sees to it that all hear of it. */
export async function rotate(
  { finish = false, ...options }: SendOptions & { finish?: boolean },
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const { sign, stored } = finish ? finishRotation(folder) : beginRotation(folder);
  const agents = agentsOf(folder, EVERYBODY);
  const words = `Told ${agents.length} agents.\n${finish ? FINISHED : BEGUN}`;
  await sendAll({ folder, agents, sign, stored, words }, options, context);
}

const BEGUN =
  '  → See who has answered with "lifesavor fleet tail", then run "lifesavor fleet rotate --finish". Who stays away for more than 7 days has to be enrolled again.\n';
const FINISHED = 'The old key is obeyed no more by those who hear of it.\n';

interface Sending {
  folder: FleetFolder;
  /** Ids. */
  agents: readonly string[];
  sign: SignFor;
  /** Called once, when a server has stored it for each agent. */
  stored?(): void;
  /** What is said once it is stored; absent: each of them. */
  words?: string;
}

async function sendAll(sending: Sending, options: SendOptions, context: CliContext): Promise<void> {
  const { folder, agents, sign, stored, words } = sending;
  const { signal } = context;
  await withConnection(folder, 'admin', context, async (connection) => {
    if (options.wait !== undefined) return await deliverAll(connection, sending, options, context);
    const sent = await sendCommands(connection, agents, { sign, signal });
    stored?.();
    const text = sent.map((one) => `Sent ${one.id} to ${one.agent}.\n`).join('');
    await tell(sent, words ?? text, options, context);
  });
}

/** @throws LifeSavorError TIMEOUT where not all have answered in time. */
async function deliverAll(
  connection: NatsConnection,
  { folder, agents, sign, stored, words }: Sending,
  options: SendOptions,
  context: CliContext,
): Promise<void> {
  const seconds = typeof options.wait === 'number' ? options.wait : USUAL_WAIT_SECONDS;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(seconds * 1000)]);
  const names = new Map(folder.agents().map(({ id, name }) => [id, name]));
  const say = (text: string) => {
    if (!options.json) void context.err.write(`${text}\n`);
  };
  const onStored = onceAfter(agents.length, () => {
    stored?.();
    if (words !== undefined) say(words.trimEnd());
  });
  const courier = new Courier({
    connection,
    signal,
    ...(options.again !== undefined && { patienceMs: options.again * 1000 }),
    onSent: ({ agent, id }, time) => {
      say(time === 1 ? `Sent ${id} to ${agent}.` : `Sent ${id} to ${agent} again (${time}).`);
      if (time === 1) onStored();
    },
    onReceived: ({ agent, id }) => say(`${printable(names.get(agent) ?? agent)} has ${id}.`),
  });
  const deliver = async (agent: string) => {
    const result = await courier.deliver(agent, () => sign(agent));
    const data = result.data === undefined ? '' : `${printable(JSON.stringify(result.data))}\n`;
    const text = `${lineOf(result, names.get(agent))}\n${data}`;
    await tell(result, text, options, context);
  };
  const ends = await Promise.allSettled(agents.map(deliver));
  const left = ends.filter(({ status }) => status === 'rejected').length;
  if (context.signal.aborted || left === 0) return;
  if (!signal.aborted) throw ends.find(isRejected)?.reason;
  throw new LifeSavorError(
    'TIMEOUT',
    `${left} of ${agents.length} agents have not answered within ${seconds} seconds.`,
    'See what they say later with "lifesavor fleet tail --follow".',
  );
}

/** Calls `then` with the call of that number; at once where none is to come. */
function onceAfter(calls: number, then: () => void): () => void {
  let left = calls;
  if (left === 0) then();
  return () => {
    left -= 1;
    if (left === 0) then();
  };
}

function isRejected(end: PromiseSettledResult<void>): end is PromiseRejectedResult {
  return end.status === 'rejected';
}

function agentsOf(folder: FleetFolder, agent: string): string[] {
  if (agent !== EVERYBODY) return [folder.agent(agent).id];
  return folder
    .agents()
    .filter(({ revoked }) => !revoked)
    .map(({ id }) => id);
}
