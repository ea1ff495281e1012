import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';
import { alnum, hex, url64 } from '../services/samples.ts';

// Thirty-two times the byte 42, in Wallet Import Format.
const WIF = ['5J8rd3mhs8S7t6VWbjuy', 'reCKi8wUzvV7GDEKxmEQpwPQp8k1i3d'].join('');

it('finds private keys in other coats than PEM', () => {
  const encoded = btoa(`-----BEGIN RSA PRIVATE KEY-----\n${alnum(60)}`);
  expectFindings('PRIVATE_KEY', [
    `client-key-data: «${encoded}»`,
    `client-certificate-data: ${btoa(`-----BEGIN CERTIFICATE-----\n${alnum(60)}`)}`,
    `«PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: x\nPrivate-Lines: 1\n${alnum(64)}\nPrivate-MAC: ${hex(40)}»`,
    `{"kty":"OKP","x":"${url64(43)}","d":"«${url64(43)}»"}`,
    `PrivateKey = «${alnum(43)}=»`,
    `PublicKey = ${alnum(43)}=`,
  ]);
});

it('finds keys of wallets, by their checksum where they have one', () => {
  expectFindings('PRIVATE_KEY', [
    `AGE: «AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}»`,
    `wif «${WIF}»`,
    `wif ${WIF.slice(0, -1)}1`,
    `private key: «0x${hex(64)}»`,
    `my wallet private key is «${hex(64)}»`,
    `transaction 0x${hex(64)}`,
    `«xprv${alnum(110).replaceAll('0', '1').slice(0, 107)}»`,
  ]);
});

it('finds hashes of passwords', () => {
  expectFindings('PASSWORD', [
    `bob:«$2y$10${'$'}${alnum(53)}»`,
    `root:«$6$saltsalt${'$'}${alnum(86)}»:18000:0`,
    `bob:«$apr1$abcdefgh${'$'}${alnum(22)}»`,
    'costs $2 a piece, $10 in all',
  ]);
});
