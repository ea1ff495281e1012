import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { STREAMS } from '../../cloud/wire/subjects.ts';
import type { ListedAgent } from './list-agents.ts';

/** How a fleet is, in figures. */
export interface FleetStats {
  agents: { enrolled: number; online: number; away: number; revoked: number; degraded: number };
  /** Agents by the version they run; `unknown`: never seen. */
  builds: Record<string, number>;
  commands: { stored: number; bytes: number; waiting: number };
  results: { stored: number; bytes: number };
}

/** `agents`: as `listAgents` gives them. @throws what the servers answer. */
export async function fleetStats(
  connection: NatsConnection,
  agents: readonly ListedAgent[],
): Promise<FleetStats> {
  const manager = await jetstreamManager(connection, { checkAPI: false });
  const commands = (await manager.streams.info(STREAMS.commands)).state;
  const results = (await manager.streams.info(STREAMS.results)).state;
  let waiting = 0;
  for await (const { num_pending, num_ack_pending } of manager.consumers.list(STREAMS.commands))
    waiting += num_pending + num_ack_pending;
  const count = (is: (agent: ListedAgent) => boolean) => agents.filter(is).length;
  return {
    agents: {
      enrolled: agents.length,
      online: count(({ standing }) => standing === 'online'),
      away: count(({ standing }) => standing === 'away'),
      revoked: count(({ standing }) => standing === 'revoked'),
      degraded: count(({ presence }) => presence?.health === 'degraded'),
    },
    builds: buildsOf(agents),
    commands: { stored: commands.messages, bytes: commands.bytes, waiting },
    results: { stored: results.messages, bytes: results.bytes },
  };
}

function buildsOf(agents: readonly ListedAgent[]): Record<string, number> {
  const builds = new Map<string, number>();
  for (const { state } of agents) {
    const build = state?.build ?? 'unknown';
    builds.set(build, (builds.get(build) ?? 0) + 1);
  }
  return Object.fromEntries(builds);
}
