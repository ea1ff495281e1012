import type { Recognizer } from '../../engine/recognizer.ts';
import { decodeBase64 } from './base64.ts';
import { entropy } from './plausible.ts';

const MIN_ENTROPY = 3.5;

/** JSON Web Tokens, signed or encrypted (RFC 7519, 7516): the header has to be JSON that names an algorithm. */
export const jwt: Recognizer = {
  id: 'jwt',
  type: 'JWT',
  trigger: { kind: 'prefix', prefixes: ['eyJ'] },
  notAfter: /[\w.-]/,
  pattern: /eyJ[\w-]{8,2048}\.(?:[\w-]{4,8192}(?:\.[\w-]{0,8192}){0,3})/y,
  score: 1,
  checksum: 'JSON header',
  validate: (candidate) => {
    while (candidate.text[candidate.end - 1] === '.') candidate.end--;
    return namesAlgorithm(candidate.text.slice(candidate.start, candidate.end).split('.')[0]!);
  },
};

/** Three parts that begin as such a token does, with a header cut or written wrong. */
export const jwtShape: Recognizer = {
  id: 'jwt-shape',
  type: 'JWT',
  trigger: { kind: 'prefix', prefixes: ['eyJ'] },
  notAfter: /[\w.-]/,
  pattern: /eyJ[\w-]{10,2048}\.eyJ[\w-]{10,8192}\.[\w-]{10,4096}/y,
  score: 0.8,
  validate: ({ text, start, end }) => entropy(text.slice(start, end)) >= MIN_ENTROPY,
};

/** The members of a header (RFC 7515, 7516) that cannot be missing. */
const ALGORITHM = /["\s](?:alg|enc)"\s*:\s*"[\w+-]/;

function namesAlgorithm(header: string): boolean {
  const json = decodeBase64(header);
  return /^\{\s*"/.test(json) && /\}\s*$/.test(json) && ALGORITHM.test(json);
}
