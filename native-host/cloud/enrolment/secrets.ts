import { fromSeed } from '@nats-io/nkeys';
import { z } from 'zod';
import { toLifeSavorError } from '../../../shared/protocol/wire-error.ts';
import type { CloudVault } from '../vault-port.ts';
import { type Signer, signerSchema } from '../wire/signing.ts';

/** As whose they are kept in the vault. */
const OWNER = 'cloud';
const claimsSchema = z.looseObject({ sub: z.string() });
const signersSchema = z.array(signerSchema).min(1).max(2);

/** What of an enrolment is kept in the vault: secrets, and whom to obey. */
export interface LinkSecrets {
  creds: string;
  signers: Signer[];
}

/** @throws LifeSavorError of the vault. Undefined where there are none, or they are no good. */
export async function readSecrets(vault: CloudVault): Promise<LinkSecrets | undefined> {
  const { creds, signers } = await vault.call('credentials', OWNER);
  if (creds === undefined || signers === undefined) return undefined;
  const known = signersSchema.safeParse(JSON.parse(signers)).data;
  return known && { creds, signers: known };
}

export async function writeSecrets(vault: CloudVault, secrets: LinkSecrets): Promise<void> {
  await writeCreds(vault, secrets.creds);
  await writeSigners(vault, secrets.signers);
}

export async function writeSigners(vault: CloudVault, signers: Signer[]): Promise<void> {
  await vault.call('setCredential', OWNER, 'signers', JSON.stringify(signers));
}

/** Credentials with another token, or `undefined` where that is not for the same key. */
export function withToken(creds: string, token: string): string | undefined {
  const seed = /SU[A-Z2-7]{56}/.exec(creds)?.[0];
  if (seed === undefined || subjectOf(token) !== publicKeyOf(seed)) return undefined;
  return creds.replace(/(BEGIN NATS USER JWT-+\s+)\S+/, (_, before) => `${before}${token}`);
}

export async function writeCreds(vault: CloudVault, creds: string): Promise<void> {
  await vault.call('setCredential', OWNER, 'creds', creds);
}

/** Secrets, what waits and what was not told yet. Without a vault there is nothing left to forget. */
export async function forgetLink(vault: CloudVault): Promise<void> {
  try {
    await vault.call('forgetCredentials', OWNER);
    await vault.call('cloudClear');
  } catch (error) {
    if (toLifeSavorError(error).code !== 'VAULT_MISSING') throw error;
  }
}

function publicKeyOf(seed: string): string {
  return fromSeed(Buffer.from(seed)).getPublicKey();
}

/** Whose token it is; whether it is a good one, the servers find out. */
function subjectOf(token: string): string | undefined {
  try {
    const [, claims = ''] = token.split('.');
    return claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString())).sub;
  } catch {
    return undefined;
  }
}
