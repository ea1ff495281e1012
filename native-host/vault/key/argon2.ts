// The default import: where an older Node has no `argon2`, a named one could not be linked.
import crypto from 'node:crypto';

/** What guessing a passphrase costs: memory in KiB, how often it is passed over, how many lanes. */
export interface Argon2Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/**
 * 64 MiB and 3 passes: the second recommended option of RFC 9106 (section 4), with one lane instead
 * of four since it is computed on one thread. Well over the minimum of OWASP's Password Storage
 * Cheat Sheet (19 MiB, 2 passes, 1 lane).
 */
export const DEFAULT_COST: Argon2Cost = { memory: 65_536, passes: 3, parallelism: 1 };

const OUTPUT_BYTES = 32;

/** Argon2id of `message`: by Node where it can (24.7 and newer), else in JavaScript. */
export async function argon2id(
  message: Uint8Array,
  salt: Uint8Array,
  cost: Argon2Cost,
): Promise<Buffer> {
  const native: typeof crypto.argon2 | undefined = crypto.argon2;
  if (native === undefined) return inJavaScript(message, salt, cost);
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const parameters = { message, nonce: salt, tagLength: OUTPUT_BYTES, ...cost };
  native('argon2id', parameters, (error, derived) => (error ? reject(error) : resolve(derived)));
  return promise;
}

/** The same, by a library: three to four times slower. */
export async function inJavaScript(
  message: Uint8Array,
  salt: Uint8Array,
  { memory, passes, parallelism }: Argon2Cost,
): Promise<Buffer> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  const options = { m: memory, t: passes, p: parallelism, dkLen: OUTPUT_BYTES };
  const derived = await argon2idAsync(message, salt, options);
  return Buffer.from(derived.buffer, derived.byteOffset, derived.byteLength);
}
