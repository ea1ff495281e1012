import { decodeHead } from './text.ts';

const BINARY = 'age-encryption.org/v1\n';
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Whether a file begins as one of age does, in either form. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return isArmored(bytes) || decodeHead(bytes, BINARY.length) === BINARY;
}

/** Whether a file begins as the text form of age does; white space before it is allowed. */
export function isArmored(bytes: Uint8Array): boolean {
  return decodeHead(bytes, 256).trimStart().startsWith(ARMORED);
}
