import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

/** DER headers of X25519 keys (RFC 8410), before the 32 raw bytes. */
const PRIVATE_HEADER = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_HEADER = Buffer.from('302a300506032b656e032100', 'hex');
export const INBOX_KEY_BYTES = 32;

export interface InboxKeys {
  /** Raw X25519 keys. The private one belongs into the vault, the public one beside it. */
  privateKey: Buffer;
  publicKey: Buffer;
}

export function createInboxKeys(): InboxKeys {
  const { privateKey, publicKey } = generateKeyPairSync('x25519');
  return { privateKey: rawOf(privateKey, 'pkcs8'), publicKey: rawOf(publicKey, 'spki') };
}

/** The key that two ends share: `own` private and `other` public, or the other way round. */
export function sharedKey(own: Buffer, other: Buffer, ephemeralPublic: Buffer): Buffer {
  const secret = diffieHellman({
    privateKey: createPrivateKey({
      key: Buffer.concat([PRIVATE_HEADER, own]),
      format: 'der',
      type: 'pkcs8',
    }),
    publicKey: createPublicKey({
      key: Buffer.concat([PUBLIC_HEADER, other]),
      format: 'der',
      type: 'spki',
    }),
  });
  const key = hkdfSync('sha256', secret, ephemeralPublic, 'lifesavor vault inbox', INBOX_KEY_BYTES);
  secret.fill(0);
  return Buffer.from(key);
}

function rawOf(key: KeyObject, type: 'pkcs8' | 'spki'): Buffer {
  const der = key.export({ format: 'der', type: type as 'spki' });
  return Buffer.from(der.subarray(-INBOX_KEY_BYTES));
}
