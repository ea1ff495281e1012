import type { SignersStatement } from '../wire/command.ts';
import { isSignedBy, type Signer } from '../wire/signing.ts';

const MOST_SIGNERS = 2;

/**
 * The pinned keys after a statement one of them has signed; `undefined` where it cannot be followed.
 * A new key has to have signed too, so that nobody pins one they do not have; there are never more
 * than two, and never none. The key that signs a statement is not dropped by it: the new one has to
 * be in use before the old one goes. Followed twice, a statement changes nothing the second time.
 */
export function signersAfter(
  statement: SignersStatement,
  pinned: readonly Signer[],
): Signer[] | undefined {
  const { pin, drop, signer } = statement;
  if (drop === signer || drop === pin?.id) return undefined;
  const kept = pinned.filter(({ id }) => id !== drop);
  if (!pin || kept.some(({ id }) => id === pin.id)) return kept;
  if (kept.length >= MOST_SIGNERS || !isProven(statement, pin)) return undefined;
  return [...kept, pin];
}

function isProven({ signature: _, proof, ...signed }: SignersStatement, pin: Signer): boolean {
  return proof !== undefined && isSignedBy(signed, proof, pin.publicKey);
}
