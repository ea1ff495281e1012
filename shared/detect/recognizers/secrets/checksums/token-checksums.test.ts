import { expect, it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { base62, crc32 } from './crc32.ts';
import { crcBase62, grafanaCrc } from './token-checksums.ts';

const monotonous = 'a'.repeat(30);
const signed = `ghp_${monotonous}${base62(crc32(monotonous), 6)}`;

it('computes CRC-32 as zip does', () => {
  expect(crc32('123456789')).toBe(0xcbf43926);
  expect(base62(61, 2)).toBe('0z');
});

it('takes a token with the right checksum whatever it looks like, any other only when it looks random', () => {
  expectFindings('API_KEY', [`token «${signed}»`, `token ghp_${'a'.repeat(36)}`]);
});

it('tells a right checksum from a wrong one', () => {
  expect(crcBase62.valid(signed)).toBe(true);
  expect(crcBase62.valid(`${signed.slice(0, -1)}${signed.endsWith('0') ? '1' : '0'}`)).toBe(false);
  const key = `glsa_${'a'.repeat(32)}`;
  const bytes = crc32(key).toString(16).padStart(8, '0').match(/../g)!.reverse().join('');
  expect(grafanaCrc.valid(`${key}_${bytes}`)).toBe(true);
  expect(grafanaCrc.valid(`${key}_00000000`)).toBe(false);
});
