import { printable } from '../../../shared/printable.ts';
import type { CommandResult } from '../../cloud/wire/result.ts';
import { fleetStats } from '../../fleet/directory/fleet-stats.ts';
import { type ListedAgent, listAgents } from '../../fleet/directory/list-agents.ts';
import type { FleetFolder } from '../../fleet/folder/fleet-folder.ts';
import { readResults } from '../../fleet/sending/read-results.ts';
import type { CliContext } from '../context.ts';
import { table } from '../table.ts';
import { type FleetOptions, openFleet, tell, withConnection } from './options.ts';

const MINUTE_MS = 60_000;

/** One line an agent. */
export async function list(options: FleetOptions, context: CliContext): Promise<void> {
  const folder = openFleet(options);
  const agents = await allAgents(folder, context);
  const text =
    agents.length > 0
      ? table([['NAME', 'ID', 'STANDING', 'BUILD', 'LAST SEEN'], ...agents.map(rowOf)])
      : 'Nobody is enrolled.\n  → Run "lifesavor fleet enroll NAME".\n';
  await tell(agents, text, options, context);
}

/** All that is known of one agent. */
export async function show(
  nameOrId: string,
  options: FleetOptions,
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const { id } = folder.agent(nameOrId);
  const agent = (await allAgents(folder, context)).find((one) => one.id === id)!;
  await tell(agent, `${describe(agent).join('\n')}\n`, options, context);
}

export async function stats(options: FleetOptions, context: CliContext): Promise<void> {
  const folder = openFleet(options);
  const { signal } = context;
  const figures = await withConnection(folder, 'admin', context, async (connection) =>
    fleetStats(connection, await listAgents(folder, connection, { signal })),
  );
  const { agents, builds, commands, results } = figures;
  const lines = [
    `agents    ${agents.enrolled}: ${agents.online} online, ${agents.away} away, ${agents.revoked} revoked, ${agents.degraded} degraded`,
    ...Object.entries(builds).map(([build, count]) => `  ${printable(build)}  ${count}`),
    `commands  ${commands.stored} kept, ${commands.waiting} not taken yet`,
    `results   ${results.stored} kept`,
  ];
  await tell(figures, `${lines.join('\n')}\n`, options, context);
}

/** Results as they were stored, and, if wanted, as they come. */
export async function tail(
  nameOrId: string | undefined,
  { since, follow = false, ...options }: FleetOptions & { since: number; follow?: boolean },
  context: CliContext,
): Promise<void> {
  const folder = openFleet(options);
  const agent = nameOrId === undefined ? undefined : folder.agent(nameOrId).id;
  const names = new Map(folder.agents().map(({ id, name }) => [id, name]));
  const { signal } = context;
  const from = { time: new Date(Date.now() - since * MINUTE_MS) };
  await withConnection(folder, 'admin', context, async (connection) => {
    const wanted = { from, follow, signal, ...(agent !== undefined && { agent }) };
    for await (const result of readResults(connection, wanted))
      await tell(result, `${lineOf(result, names.get(result.agent))}\n`, options, context);
  });
}

/** A result on one line. */
export function lineOf(result: CommandResult, name = result.agent): string {
  const { at, command, phase, outcome, code, message } = result;
  const words = [at, name, command, phase, outcome, code, message];
  return words
    .filter((word) => word !== undefined)
    .map(printable)
    .join('  ');
}

async function allAgents(folder: FleetFolder, context: CliContext): Promise<ListedAgent[]> {
  const { signal } = context;
  return await withConnection(folder, 'admin', context, (connection) =>
    listAgents(folder, connection, { signal }),
  );
}

function rowOf({ name, id, standing, state, presence }: ListedAgent): string[] {
  return [
    printable(name),
    id,
    standing,
    printable(state?.build ?? '-'),
    presence?.at ?? state?.at ?? '-',
  ];
}

function describe(agent: ListedAgent): string[] {
  const { name, id, standing, enrolled, revoked, presence, state } = agent;
  const lines = [`${printable(name)} (${id}): ${standing}`, `  enrolled ${enrolled}`];
  if (revoked) lines.push(`  revoked ${revoked}`);
  if (presence) lines.push(`  ${presence.health} since ${presence.since}, seen ${presence.at}`);
  if (!state) return [...lines, '  It has never said anything of itself.'];
  const { build, platform, features, vault, kinds, skills, pending } = state;
  lines.push(`  build ${printable(build)} on ${printable(platform)}, vault: ${vault}`);
  lines.push(`  features: ${features.map(printable).join(', ') || 'none'}`);
  lines.push(`  takes: ${kinds.join(', ') || 'nothing'}`);
  for (const skill of skills)
    lines.push(`  skill ${printable(skill.id)}: ${printable(skill.state)}`);
  if (pending.length > 0) lines.push(`  waiting for a person there: ${pending.join(', ')}`);
  return lines;
}
