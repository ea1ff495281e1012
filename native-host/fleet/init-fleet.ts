import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createAccount, createOperator, createUser, type KeyPair } from '@nats-io/nkeys';
import { LifeSavorError } from '../../shared/protocol/errors.ts';
import { type Signer, signerOf } from '../cloud/wire/signing.ts';
import { FleetFolder } from './folder/fleet-folder.ts';
import { makePrivateFolder } from './folder/private-file.ts';
import type { FleetSettings } from './folder/settings.ts';
import { userClaims } from './keys/claims.ts';
import { credsText } from './keys/creds.ts';
import { encodeJwt } from './keys/jwt.ts';
import { operatorRights, type Rights, workerRights } from './keys/rights.ts';
import { writeServers } from './server-config/write-servers.ts';

/** What a fleet is to be like; keys and ids are made. */
export type FleetPlan = Omit<
  FleetSettings,
  'version' | 'operator' | 'system' | 'account' | 'signers'
>;

/**
 * Makes a fleet in `path`: operator, accounts, signer, the credentials of the operator's own
 * connections, and the configuration of every node.
 * @throws LifeSavorError FLEET_EXISTS, FLEET_OPEN, OUTPUT_UNWRITABLE.
 */
export function initFleet(path: string, plan: FleetPlan): FleetFolder {
  makePrivateFolder(path);
  const folder = new FleetFolder(path);
  if (folder.isFleet) throw fleetExists(path);
  const pairs = { operator: createOperator(), system: createAccount(), account: createAccount() };
  for (const [name, pair] of Object.entries(pairs))
    folder.putSeed(name as keyof typeof pairs, pair);
  const signer = newSigner(folder);
  folder.putRouteSecret(randomBytes(24).toString('hex'));
  folder.putCreds('system', newCreds('system', pairs.system, operatorRights()));
  folder.putCreds('admin', newCreds('admin', pairs.account, operatorRights()));
  folder.putCreds('worker', newCreds('worker', pairs.account, workerRights()));
  // Last of all: with it the folder is a fleet.
  folder.putSettings({
    version: 1,
    ...plan,
    operator: pairs.operator.getPublicKey(),
    system: pairs.system.getPublicKey(),
    account: pairs.account.getPublicKey(),
    signers: [signer],
  });
  writeServers(folder);
  return folder;
}

/** A new key that commands are signed with. */
function newSigner(folder: FleetFolder): Signer {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = signerOf(privateKey);
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  folder.putSignerKey(signer.id, pem.toString());
  return signer;
}

function newCreds(name: string, account: KeyPair, rights: Rights): string {
  const user = createUser();
  return credsText(encodeJwt(userClaims(name, user.getPublicKey(), rights), account), user);
}

function fleetExists(path: string): LifeSavorError {
  return new LifeSavorError(
    'FLEET_EXISTS',
    `There is a fleet in ${path} already.`,
    'Choose another folder; the keys of a fleet are never replaced.',
  );
}
