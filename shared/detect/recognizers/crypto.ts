import { base58Decode, RIPPLE_ALPHABET } from '../checksums/base58.ts';
import { base58CheckPayload } from '../checksums/base58check.ts';
import { bech32Valid } from '../checksums/bech32.ts';
import { cashAddressValid } from '../checksums/cashaddr.ts';
import { eip55Valid } from '../checksums/eip55.ts';
import { moneroValid } from '../checksums/monero.ts';
import { strKeyValid } from '../checksums/stellar.ts';
import type { Candidate, Recognizer } from '../engine/recognizer.ts';

const HASH_BYTES = 20;

/**
 * Version bytes by first character: Bitcoin 1 and 3 (mnemonics m, n, 2 on its test net), Litecoin L, M, Dogecoin D, 9, A,
 * Dash X, 7, Tron T, Zcash t (two bytes), Tezos tz (three).
 */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  '1': ['00'],
  '3': ['05'],
  m: ['6f'],
  n: ['6f'],
  '2': ['c4'],
  L: ['30'],
  M: ['32'],
  D: ['1e'],
  '9': ['16'],
  A: ['16'],
  X: ['4c'],
  '7': ['10'],
  T: ['41'],
  t: ['1cb8', '1cbd', '06a19f', '06a1a1', '06a1a4'],
};

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function written({ text, start, end }: Candidate): string {
  return text.slice(start, end);
}

/** Addresses in Base58Check: a hash of 20 bytes behind the version of its chain. */
const base58Addresses: Recognizer = {
  id: 'bitcoin-base58',
  effort: 7,
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 26, max: 36, first: Object.keys(VERSIONS).join('') },
  pattern: /[1-9A-HJ-NP-Za-km-z]{26,36}(?!\w)/y,
  score: 1,
  validate(candidate) {
    const address = written(candidate);
    const payload = base58CheckPayload(address);
    if (!payload) return false;
    const version = hex(payload.subarray(0, payload.length - HASH_BYTES));
    return VERSIONS[address[0]!]!.includes(version);
  },
  checksum: 'Base58Check',
};

/** XRP Ledger: the same with an alphabet of its own. */
const ripple: Recognizer = {
  id: 'ripple',
  effort: 8,
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 25, max: 35, first: 'r' },
  pattern: /r[1-9A-HJ-NP-Za-km-z]{24,34}(?!\w)/y,
  score: 1,
  validate: (candidate) =>
    base58CheckPayload(written(candidate), RIPPLE_ALPHABET)?.length === HASH_BYTES + 1,
  checksum: 'Base58Check',
};

const BECH32_PREFIXES = 'bc1 BC1 tb1 ltc1 addr1 stake1 cosmos1 osmo1 terra1 bnb1 inj1 zs1'.split(
  ' ',
);

/** Segwit addresses (BIP 173, BIP 350), and other chains that write theirs in bech32. */
const bech32: Recognizer = {
  id: 'bitcoin-bech32',
  type: 'CRYPTO',
  trigger: { kind: 'prefix', prefixes: BECH32_PREFIXES },
  pattern: new RegExp(`(?:${BECH32_PREFIXES.join('|')})[02-9A-Za-z]{11,110}(?!\\w)`, 'y'),
  score: 1,
  validate: (candidate) => bech32Valid(written(candidate)),
  checksum: 'bech32',
};

/** Bitcoin Cash, its prefix left out of the span. */
const bitcoinCash: Recognizer = {
  id: 'bitcoin-cash',
  effort: 18,
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 42, max: 42, first: 'qp' },
  pattern: /[qp][02-9ac-hj-np-z]{41}(?!\w)/y,
  score: 1,
  validate: (candidate) => cashAddressValid(written(candidate)),
  checksum: 'CashAddr',
};

/** Ethereum and its kin, EIP-55 where the case carries the checksum. */
const ethereum: Recognizer = {
  id: 'ethereum',
  effort: 20,
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 42, max: 42, first: '0' },
  pattern: /0x[0-9a-fA-F]{40}(?!\w)/y,
  score: 0.9,
  validate: (candidate) =>
    new Set(written(candidate).slice(2)).size > 3 && eip55Valid(written(candidate)),
  checksum: 'EIP-55',
};

const monero: Recognizer = {
  id: 'monero',
  effort: 14,
  type: 'CRYPTO',
  trigger: [
    { kind: 'token', min: 95, max: 95, first: '48' },
    { kind: 'token', min: 106, max: 106, first: '4' },
  ],
  pattern: /[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?(?!\w)/y,
  score: 1,
  validate: (candidate) => moneroValid(written(candidate)),
  checksum: 'Keccak-256',
};

const stellar: Recognizer = {
  id: 'stellar',
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 56, max: 56, first: 'G' },
  pattern: /G[A-Z2-7]{55}(?!\w)/y,
  score: 1,
  validate: (candidate) => strKeyValid(written(candidate)),
  checksum: 'CRC-16',
};

const PUBLIC_KEY_BYTES = 32;

/** Solana writes a public key in Base58 without a checksum: only where its words stand near. */
const solana: Recognizer = {
  id: 'solana',
  effort: 4,
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 43, max: 44, first: '123456789ABCDEFGHJ' },
  pattern: /[1-9A-HJ-NP-Za-km-z]{43,44}(?!\w)/y,
  score: 0.1,
  context: {
    words:
      'solana sol phantom spl wallet portemonnaie cartera carteira portafoglio portemonnee plånbok portfel solflare'.split(
        ' ',
      ),
    score: 0.85,
  },
  validate: (candidate) => base58Decode(written(candidate))?.length === PUBLIC_KEY_BYTES,
};

/** Opens the account whose address begins with G. */
const stellarSeed: Recognizer = {
  id: 'stellar-seed',
  type: 'PRIVATE_KEY',
  trigger: { kind: 'token', min: 56, max: 56, first: 'S' },
  pattern: /S[A-Z2-7]{55}(?!\w)/y,
  score: 1,
  validate: (candidate) => strKeyValid(written(candidate)),
  checksum: 'CRC-16',
};

/** Version, depth, fingerprint, child number, chain code and key. */
const EXTENDED_KEY_BYTES = 78;
const EXTENDED_PUBLIC = 'xpub ypub zpub tpub upub vpub Ypub Zpub Ltub Mtub dgub'.split(' ');

/** Extended public keys (BIP 32): no secret, but all addresses of a wallet in one. */
const extendedPublicKey: Recognizer = {
  id: 'extended-public-key',
  effort: 10,
  type: 'CRYPTO',
  trigger: { kind: 'prefix', prefixes: EXTENDED_PUBLIC },
  pattern: new RegExp(`(?:${EXTENDED_PUBLIC.join('|')})[1-9A-HJ-NP-Za-km-z]{107,108}(?!\\w)`, 'y'),
  score: 1,
  validate: (candidate) => base58CheckPayload(written(candidate))?.length === EXTENDED_KEY_BYTES,
  checksum: 'Base58Check',
};

/** Wallet addresses of the chains people use most. */
export const CRYPTO_RECOGNIZERS: readonly Recognizer[] = [
  base58Addresses,
  ripple,
  bech32,
  bitcoinCash,
  ethereum,
  monero,
  stellar,
  solana,
  extendedPublicKey,
  stellarSeed,
];
