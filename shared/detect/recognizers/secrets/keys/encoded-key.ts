import type { Recognizer } from '../../../engine/recognizer.ts';
import { decodeBase64 } from '../base64.ts';
import { looksIssued } from '../plausible.ts';

/** base64 of "-----BEGIN ", as in `client-key-data` of a kubeconfig; a private key when it says so. */
export const encodedPem: Recognizer = {
  id: 'base64-private-key',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'prefix', prefixes: ['LS0tLS1CRUdJTi'] },
  pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{30,16000}={0,2}/y,
  score: 1,
  validate: ({ text, start }) => /PRIVATE KEY/.test(decodeBase64(text.slice(start, start + 44))),
};

/** The private member of a JSON Web Key (RFC 7517). */
export const jsonWebKey: Recognizer = {
  id: 'jwk-private-member',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'word', words: ['d', 'k'] },
  lead: /(?<=")[dk]"\s{0,2}:\s{0,2}"/y,
  pattern: /[\w-]{42,1400}(?=")/y,
  score: 0.9,
  validate: ({ text, start, end }) => looksIssued(text.slice(start, end)),
};

/** `PrivateKey = …` of WireGuard, `private_key: 0x…` of a wallet. */
export const privateKeyAssignment: Recognizer = {
  id: 'private-key-assignment',
  effort: 3,
  type: 'PRIVATE_KEY',
  trigger: { kind: 'word', words: ['key', 'privatekey', 'presharedkey', 'walletkey', 'privkey'] },
  lead: /(?:(?<=(?:private|priv|preshared|wallet|deployer)[ _-]?)key|(?:private|preshared|wallet|priv)key)["'`]?\s{0,2}(?:=|:)\s{0,2}["'`]?/iy,
  pattern: /(?:(?:0x)?[0-9a-fA-F]{64}|[A-Za-z0-9+/]{43}=|[1-9A-HJ-NP-Za-km-z]{86,88})(?![\w+/=])/y,
  score: 0.95,
  validate: ({ text, start, end }) => looksIssued(text.slice(start, end)),
};

/** "my private key is 0x…". */
export const privateKeyInSentence: Recognizer = {
  id: 'private-key-sentence',
  effort: 42,
  leadEffort: 25,
  type: 'PRIVATE_KEY',
  trigger: {
    kind: 'word',
    words: ['private', 'wallet', 'privater', 'privée', 'privada', 'privata'],
  },
  lead: /\p{L}{6,9} [^\n]{2,40}?(?=(?:0x)?[0-9a-fA-F]{64})/uy,
  pattern: /(?:0x)?[0-9a-fA-F]{64}(?!\w)/y,
  score: 0.85,
  validate: ({ text, anchor, start, end }) =>
    /key|schlüssel|cl[ée]|clave|chave|chiave|sleutel|nyckel|klucz/i.test(
      text.slice(anchor, start),
    ) && looksIssued(text.slice(start, end)),
};
