import { base58CheckValid } from '../checksums/base58check.ts';
import { bech32Valid } from '../checksums/bech32.ts';
import { eip55Valid } from '../checksums/eip55.ts';
import type { Recognizer } from '../engine/recognizer.ts';

/** Bitcoin P2PKH and P2SH addresses, Base58Check. */
export const bitcoin: Recognizer = {
  id: 'bitcoin-base58',
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 26, max: 35, first: '13' },
  pattern: /[13][1-9A-HJ-NP-Za-km-z]{25,34}(?!\w)/y,
  score: 1,
  validate: ({ text, start, end }) => base58CheckValid(text.slice(start, end)),
};

/** Bitcoin and Litecoin segwit addresses, bech32 and bech32m. */
export const segwit: Recognizer = {
  id: 'bitcoin-bech32',
  type: 'CRYPTO',
  trigger: { kind: 'prefix', prefixes: ['bc1', 'BC1', 'tb1', 'ltc1'] },
  pattern: /(?:bc1|tb1|ltc1|BC1)[02-9A-Za-z]{11,87}(?!\w)/y,
  score: 1,
  validate: ({ text, start, end }) => bech32Valid(text.slice(start, end)),
};

/** Ethereum addresses, EIP-55 where the case carries the checksum. */
export const ethereum: Recognizer = {
  id: 'ethereum',
  type: 'CRYPTO',
  trigger: { kind: 'token', min: 42, max: 42, first: '0' },
  pattern: /0x[0-9a-fA-F]{40}(?!\w)/y,
  score: 0.9,
  validate: ({ text, start, end }) =>
    !/^0x0+$/.test(text.slice(start, end)) && eip55Valid(text.slice(start, end)),
};
