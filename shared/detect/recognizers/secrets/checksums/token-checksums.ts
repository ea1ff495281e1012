import type { TokenChecksum } from '../services/family.ts';
import { base62, crc32 } from './crc32.ts';

const PREFIX = 4;
const CHECK = 6;

/**
 * GitHub (2021) and npm: the last six characters are the CRC-32 of the random part, in base 62
 * ("Behind GitHub's new authentication token formats", GitHub blog, April 2021).
 */
export const crcBase62: TokenChecksum = {
  name: 'CRC-32 in base 62',
  valid: (token) =>
    token.endsWith(base62(crc32(token.slice(PREFIX, -CHECK)), CHECK)) && token.length === 40,
};

/** Grafana service accounts: `glsa_secret_` and the CRC-32 of what stands before, low byte first. */
export const grafanaCrc: TokenChecksum = {
  name: 'CRC-32',
  valid(token) {
    const split = token.lastIndexOf('_');
    const crc = crc32(token.slice(0, split)).toString(16).padStart(8, '0');
    return token.slice(split + 1) === crc.match(/../g)!.reverse().join('');
  },
};
