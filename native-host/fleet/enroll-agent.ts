import { randomBytes } from 'node:crypto';
import type { NatsConnection } from '@nats-io/nats-core';
import { createUser } from '@nats-io/nkeys';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import type { EnrolmentBundle } from '../cloud/wire/bundle.ts';
import type { FleetFolder } from './folder/fleet-folder.ts';
import { agentNameSchema, type EnrolledAgent } from './folder/settings.ts';
import { userClaims } from './keys/claims.ts';
import { credsText } from './keys/creds.ts';
import { encodeJwt } from './keys/jwt.ts';
import { nativePair } from './keys/native-pair.ts';
import { agentRights } from './keys/rights.ts';
import { ensureConsumer } from './streams.ts';

const ID_BYTES = 16;

/**
 * Makes an agent known: its user with just its rights, its consumer, and the bundle it is to be
 * given, which holds its credentials.
 * @throws LifeSavorError FLEET_EXISTS where an agent has this name, FLEET_INVALID where it is no
 * name; what the servers answer.
 */
export async function enrollAgent(
  folder: FleetFolder,
  connection: NatsConnection,
  name: string,
): Promise<{ agent: EnrolledAgent; bundle: EnrolmentBundle }> {
  if (!agentNameSchema.safeParse(name).success) throw nameInvalid();
  if (folder.agents().some((known) => known.name === name && !known.revoked)) throw nameTaken();
  const { replicas } = folder.settings();
  const made = newAgent(folder, name);
  await ensureConsumer(connection, made.agent.id, replicas);
  folder.putAgent(made.agent);
  return made;
}

/** An agent's keys and bundle; nobody is told yet. */
export function newAgent(
  folder: FleetFolder,
  name: string,
): { agent: EnrolledAgent; bundle: EnrolmentBundle } {
  const { url, signers, heartbeatSeconds } = folder.settings();
  const id = randomBytes(ID_BYTES).toString('hex');
  const user = createUser();
  const { publicKey } = nativePair(user);
  const claims = userClaims(id, publicKey, agentRights(id));
  const creds = credsText(encodeJwt(claims, folder.seed('account')), user);
  return {
    agent: { id, name, user: publicKey, enrolled: new Date().toISOString() },
    bundle: { v: 1, url, agent: id, creds, signers, heartbeatSeconds },
  };
}

function nameTaken(): LifeSavorError {
  return new LifeSavorError(
    'FLEET_EXISTS',
    'An agent of this name is enrolled already.',
    'Choose another name, or revoke that one first.',
  );
}

function nameInvalid(): LifeSavorError {
  return new LifeSavorError(
    'FLEET_INVALID',
    'An agent cannot be called that.',
    'Use letters, digits, spaces and . _ @ -, and not "all".',
  );
}
