import { bech32Valid } from '../../../checksums/bech32.ts';
import type { Recognizer } from '../../../engine/recognizer.ts';
import { base58KeyValid } from '../checksums/base58-key.ts';
import { looksIssued } from '../plausible.ts';

/** Keys of age (age-encryption.org/v1): bech32 in capitals. */
export const ageKey: Recognizer = {
  id: 'age-secret-key',
  effort: 4,
  type: 'PRIVATE_KEY',
  trigger: { kind: 'prefix', prefixes: ['AGE-SECRET-KEY-', 'AGE-PLUGIN-'] },
  pattern:
    /AGE-(?:SECRET-KEY|PLUGIN-[A-Z0-9]{1,20})-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,300}(?!\w)/y,
  score: 1,
  validate: ({ text, start, end }) => looksIssued(text.slice(start, end)),
};

/** Secret keys of Nostr (NIP-19). */
export const nostrKey: Recognizer = {
  id: 'nostr-secret-key',
  effort: 3,
  type: 'PRIVATE_KEY',
  trigger: { kind: 'prefix', prefixes: ['nsec1'] },
  pattern: /nsec1[023456789acdefghjklmnpqrstuvwxyz]{58}(?!\w)/y,
  score: 0.97,
  checksum: 'bech32',
  validate: ({ text, start, end }) => bech32Valid(text.slice(start, end)),
};

/** Wallet Import Format of Bitcoin: base58check of version, key and perhaps a mark. */
export const walletImportKey: Recognizer = {
  id: 'wif-private-key',
  effort: 8,
  type: 'PRIVATE_KEY',
  trigger: { kind: 'token', min: 51, max: 52, first: '59KLc' },
  pattern: /[59KLc][1-9A-HJ-NP-Za-km-z]{50,51}(?!\w)/y,
  notAfter: /[\w/+]/,
  score: 1,
  checksum: 'Base58Check',
  validate: ({ text, start, end }) => base58KeyValid(text.slice(start, end)),
};

/** Extended private keys (BIP 32). */
export const extendedKey: Recognizer = {
  id: 'extended-private-key',
  effort: 4,
  type: 'PRIVATE_KEY',
  trigger: { kind: 'prefix', prefixes: ['xprv', 'yprv', 'zprv', 'tprv'] },
  pattern: /[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107}(?!\w)/y,
  score: 0.98,
  validate: ({ text, start, end }) => looksIssued(text.slice(start, end)),
};
