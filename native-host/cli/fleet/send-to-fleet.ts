import type { NatsConnection } from '@nats-io/nats-core';
import { printable } from '../../../shared/printable.ts';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import type { FleetFolder } from '../../fleet/folder/fleet-folder.ts';
import { beginRotation, finishRotation } from '../../fleet/sending/rotate-signer.ts';
import {
  awaitResults,
  resultsSoFar,
  type SentCommand,
  sendCommands,
} from '../../fleet/sending/send-command.ts';
import type { CliContext } from '../context.ts';
import { jsonArguments } from '../json-arguments.ts';
import { lineOf } from './look-at-fleet.ts';
import { type FleetOptions, openFleet, tell, withConnection } from './options.ts';

interface SendOptions extends FleetOptions {
  expires?: number;
  /** `true`: as long as usual. */
  wait?: number | true;
}

interface Wanted {
  agent: string;
  kind: string;
  args: string | undefined;
}

const USUAL_WAIT_SECONDS = 60;
const EVERYBODY = 'all';

/** Signs and sends; with `--wait`, shows the last word on each command as it comes. */
export async function send(
  { agent, kind, args }: Wanted,
  options: SendOptions,
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const agents = agentsOf(folder, agent);
  const { signal } = context;
  const { expires } = options;
  const wanted = {
    agents,
    kind,
    args: jsonArguments(args, '{"text": "Hello"}'),
    signal,
    ...(expires !== undefined && { lifeMs: expires * 1000 }),
  };
  await withConnection(folder, 'admin', context, async (connection) => {
    const after = options.wait === undefined ? 0 : await resultsSoFar(connection);
    const sent = await sendCommands(folder, connection, wanted);
    const text = sent.map((one) => `Sent ${one.id} to ${one.agent}.\n`).join('');
    if (options.wait === undefined) return await tell(sent, text, options, context);
    if (!options.json) await context.err.write(text);
    await showResults(connection, { folder, sent, after }, options, context);
  });
}

/** Begins or ends a change of the signing key. */
export async function rotate(
  { finish = false, ...options }: FleetOptions & { finish?: boolean },
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const turn = finish ? finishRotation : beginRotation;
  const sent = await withConnection(folder, 'admin', context, (connection) =>
    turn(folder, connection, context.signal),
  );
  const next = finish
    ? 'The old key is obeyed no more by those who hear of it.\n'
    : '  → See who has answered with "lifesavor fleet tail", then run "lifesavor fleet rotate --finish". Who stays away for more than 7 days has to be enrolled again.\n';
  await tell(sent, `Told ${sent.length} agents.\n${next}`, options, context);
}

async function showResults(
  connection: NatsConnection,
  { folder, sent, after }: { folder: FleetFolder; sent: SentCommand[]; after: number },
  options: SendOptions,
  context: CliContext,
): Promise<void> {
  const seconds = typeof options.wait === 'number' ? options.wait : USUAL_WAIT_SECONDS;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(seconds * 1000)]);
  const names = new Map(folder.agents().map(({ id, name }) => [id, name]));
  let left = sent.length;
  for await (const result of awaitResults(connection, sent, { after, signal })) {
    left -= 1;
    const data = result.data === undefined ? '' : `${printable(JSON.stringify(result.data))}\n`;
    const text = `${lineOf(result, names.get(result.agent))}\n${data}`;
    await tell(result, text, options, context);
  }
  if (left > 0 && !context.signal.aborted)
    throw new LifeSavorError(
      'TIMEOUT',
      `${left} of ${sent.length} agents have not answered within ${seconds} seconds.`,
      'See what they say later with "lifesavor fleet tail --follow".',
    );
}

function agentsOf(folder: FleetFolder, agent: string): string[] {
  if (agent !== EVERYBODY) return [folder.agent(agent).id];
  return folder
    .agents()
    .filter(({ revoked }) => !revoked)
    .map(({ id }) => id);
}
