import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { LifeSavorError } from '../../../shared/protocol/errors.ts';
import { signSigners } from '../../cloud/wire/command.ts';
import { signerOf } from '../../cloud/wire/signing.ts';
import type { FleetFolder } from '../folder/fleet-folder.ts';
import type { SignFor } from './send-command.ts';

/** What all agents are to be told about the signing key. */
export interface Rotation {
  sign: SignFor;
  /** To be called once a server has stored it for each agent: it counts from then on. */
  stored(): void;
}

/**
 * Begins to change the key that commands are signed with: every agent is told to obey a new one as
 * well, which signs once that is stored. Each agent hears of it before anything signed with it.
 * @throws LifeSavorError FLEET_INVALID where a change is under way.
 */
export function beginRotation(folder: FleetFolder): Rotation {
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
  return {
    sign: (agent) => signSigners({ pin }, { agent, key }),
    stored: () => folder.putSettings({ ...settings, signers: [signerOf(pin), old] }),
  };
}

/**
 * Ends it: agents are told to obey the old key no more.
 * @throws LifeSavorError FLEET_INVALID where no change is under way.
 */
export function finishRotation(folder: FleetFolder): Rotation {
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
  return {
    sign: (agent) => signSigners({ drop }, { agent, key }),
    stored() {
      // Before it is dropped from the settings: left behind it would be taken for a next one.
      folder.removeSignerKey(drop);
      folder.putSettings({ ...settings, signers: [current] });
    },
  };
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
