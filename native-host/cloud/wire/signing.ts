import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { z } from 'zod';
import { canonicalBytes } from './canonical.ts';

/** Raw Ed25519 public key, 32 bytes in base64url. */
export const publicKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .refine(isOneSpelling);
/** 64 bytes in base64url, in their one spelling: unused bits are zero. */
export const signatureSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{86}$/)
  .refine(isOneSpelling);
export const signerIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** A key whose signatures an agent obeys. The id is made from the key. */
export const signerSchema = z
  .strictObject({ id: signerIdSchema, publicKey: publicKeySchema })
  .refine(({ id, publicKey }) => id === signerIdOf(publicKey), {
    message: 'The id does not belong to the key.',
  });
export type Signer = z.infer<typeof signerSchema>;

/** First 16 hexadecimal digits of SHA-256 over the raw key. */
export function signerIdOf(publicKey: string): string {
  const raw = Buffer.from(publicKey, 'base64url');
  return createHash('sha256').update(raw).digest('hex').slice(0, 16);
}

/** The signer that belongs to a private or public Ed25519 key. */
export function signerOf(key: KeyObject): Signer {
  const { x: publicKey = '' } = (key.type === 'private' ? createPublicKey(key) : key).export({
    format: 'jwk',
  });
  return { id: signerIdOf(publicKey), publicKey };
}

/** Ed25519 over the RFC 8785 form of `value`, in base64url. */
export function signatureOf(value: object, key: KeyObject): string {
  return sign(null, canonicalBytes(value), key).toString('base64url');
}

/** Whether `signature` is that of `publicKey` (raw, base64url) over the RFC 8785 form of `value`. */
export function isSignedBy(value: object, signature: string, publicKey: string): boolean {
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
  });
  return verify(null, canonicalBytes(value), key, Buffer.from(signature, 'base64url'));
}

function isOneSpelling(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text;
}
