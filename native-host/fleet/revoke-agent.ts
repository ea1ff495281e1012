import type { NatsConnection } from '@nats-io/nats-core';
import { z } from 'zod';
import type { FleetFolder } from './folder/fleet-folder.ts';
import type { EnrolledAgent } from './folder/settings.ts';
import { fleetRefused } from './link/connect-fleet.ts';
import { accountToken, writeServers } from './server-config/write-servers.ts';

const UPDATE = '$SYS.REQ.CLAIMS.UPDATE';
const ANSWER_MS = 10_000;

const answerSchema = z.object({ error: z.object({ code: z.number() }).optional() });

/**
 * Voids an agent's credentials: written down first, so that every server started from now on knows,
 * then told to the running ones, which end its connection.
 * @param system a connection of the system account.
 * @throws LifeSavorError FLEET_AGENT_MISSING, FLEET_REFUSED; a timeout of the connection.
 */
export async function revokeAgent(
  folder: FleetFolder,
  system: NatsConnection,
  nameOrId: string,
): Promise<EnrolledAgent> {
  const agent = folder.agent(nameOrId);
  const now = new Date();
  const revoked = { ...agent, revoked: now.toISOString() };
  const until = Math.ceil(now.getTime() / 1000);
  folder.putRevocations({ ...folder.revocations(), [agent.user]: until });
  folder.putAgent(revoked);
  writeServers(folder);
  await publishAccount(folder, system);
  return revoked;
}

/** Hands the account's token, with all revocations, to the running servers. */
async function publishAccount(folder: FleetFolder, system: NatsConnection): Promise<void> {
  const answer = await system.request(UPDATE, accountToken(folder), { timeout: ANSWER_MS });
  const { error } = answerSchema.parse(answer.json());
  if (error) throw fleetRefused(new Error(`The server answered with ${error.code}.`));
}
