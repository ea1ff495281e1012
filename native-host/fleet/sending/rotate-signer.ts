import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { NatsConnection } from '@nats-io/nats-core';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { signSigners } from '../../cloud/wire/command.ts';
import { signerOf } from '../../cloud/wire/signing.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import type { SentCommand } from './courier.ts';
import { type SignFor, sendCommands } from './send-command.ts';

/**
 * Begins to change the key that commands are signed with: every agent is told to obey a new one as
 * well, which signs from now on. Each agent hears of it before anything that is signed with it.
 * @throws LifeSavorError FLEET_INVALID where a change is under way, FLEET_UNREACHABLE.
 */
export async function beginRotation(
  folder: FleetFolder,
  connection: NatsConnection,
  signal: AbortSignal,
): Promise<SentCommand[]> {
  const settings = folder.settings();
  const [old, ...others] = settings.signers;
  if (!old || others.length > 0)
    throw new LifeSavorError(
      'FLEET_INVALID',
      'A change of the signing key is under way already.',
      'End it with "lifesavor fleet rotate --finish" once all agents have answered.',
    );
  const key = folder.signerKey();
  const pin = nextKey(folder);
  const sent = await tellAll(folder, connection, signal, (agent) =>
    signSigners({ pin }, { agent, key }),
  );
  folder.putSettings({ ...settings, signers: [signerOf(pin), old] });
  return sent;
}

/**
 * Ends it: agents are told to obey the old key no more.
 * @throws LifeSavorError FLEET_INVALID where no change is under way, FLEET_UNREACHABLE.
 */
export async function finishRotation(
  folder: FleetFolder,
  connection: NatsConnection,
  signal: AbortSignal,
): Promise<SentCommand[]> {
  const settings = folder.settings();
  const [current, old] = settings.signers;
  if (!current || !old)
    throw new LifeSavorError(
      'FLEET_INVALID',
      'No change of the signing key is under way.',
      'Begin one with "lifesavor fleet rotate".',
    );
  const key = folder.signerKey();
  const drop = old.id;
  const sent = await tellAll(folder, connection, signal, (agent) =>
    signSigners({ drop }, { agent, key }),
  );
  // Before it is dropped from the settings: left behind it would be taken for a next one.
  folder.removeSignerKey(drop);
  folder.putSettings({ ...settings, signers: [current] });
  return sent;
}

/** The key of an attempt that was cut off, or a new one: no agent may hear of two. */
function nextKey(folder: FleetFolder): KeyObject {
  const kept = folder.unusedSignerKey();
  if (kept) return kept;
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  folder.putSignerKey(signerOf(privateKey).id, pem);
  return privateKey;
}

async function tellAll(
  folder: FleetFolder,
  connection: NatsConnection,
  signal: AbortSignal,
  sign: SignFor,
): Promise<SentCommand[]> {
  const agents = folder.agents().filter(({ revoked }) => !revoked);
  const ids = agents.map(({ id }) => id);
  return await sendCommands(connection, ids, { sign, signal });
}
