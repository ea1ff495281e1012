import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who is calling: a relay started by a browser, or the command line. */
export type LinkRole = 'relay' | 'cli';

/** What both ends sign. Fresh numbers of both make every proof good for one connection only. */
export interface Transcript {
  agentNonce: string;
  clientNonce: string;
  role: LinkRole;
  origin: string;
}

const NONCE_BYTES = 32;

export function createNonce(): string {
  return randomBytes(NONCE_BYTES).toString('hex');
}

/** Proof that `side` knows the secret; a proof of one side is no proof of the other. */
export function prove(secret: Buffer, side: 'agent' | 'client', transcript: Transcript): string {
  const { agentNonce, clientNonce, role, origin } = transcript;
  const signed = JSON.stringify(['lifesavor link 1', side, agentNonce, clientNonce, role, origin]);
  return createHmac('sha256', secret).update(signed).digest('hex');
}

/** Whether `proof` is what `side` would have written; takes the same time for every wrong one. */
export function isProof(
  proof: unknown,
  secret: Buffer,
  side: 'agent' | 'client',
  transcript: Transcript,
): boolean {
  if (typeof proof !== 'string') return false;
  const expected = Buffer.from(prove(secret, side, transcript));
  const given = Buffer.from(proof);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
