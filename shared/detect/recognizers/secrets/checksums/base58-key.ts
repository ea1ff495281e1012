import { base58CheckPayload } from '../../../checksums/base58check.ts';

/** Version and 32 bytes of key; one more marks that the public key is a compressed one. */
const PLAIN = 33;
const COMPRESSED = 34;
/** Characters of a plain key at most. */
const PLAIN_LENGTH = 51;

/** Base58Check of a private key in Wallet Import Format. */
export function base58KeyValid(key: string): boolean {
  return base58CheckPayload(key)?.length === (key.length > PLAIN_LENGTH ? COMPRESSED : PLAIN);
}
