import { it } from 'vitest';
import { expectFindings } from '../testing/expect-findings.ts';

it('finds wallet addresses whose checksum holds', () => {
  expectFindings('CRYPTO', [
    '«1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2»',
    '«3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy»',
    '«bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq»',
    '«0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed»',
  ]);
});

it('finds those of other chains', () => {
  expectFindings('CRYPTO', [
    'Litecoin «LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1», Dogecoin «DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L»',
    'Tron «TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t», XRP «rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh»',
    'Zcash «t1VShHAhsQc5RVndQLyM1ZbQXLHKd35GkG1», Tezos «tz1VSUr8wwNhLAzempoch5d6hLRiTh8Cjcjb»',
    'Monero «888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H»',
    'Stellar «GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ»',
    'Cardano «addr1vpu5vlrf4xkxv2qpwngf6cjhtw542ayty80v8dyr49rf5eg0yu80w»',
    'bitcoincash:«qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy»',
    'watch «xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8»',
    'my solana wallet «9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM»',
  ]);
});

it('leaves addresses with a wrong character alone', () => {
  expectFindings('CRYPTO', [
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    '0x0000000000000000000000000000000000000000',
    '3a7bd3e2360a3d29eea436fcfb7e44c735d117c4',
    'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u',
    'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA',
    '9WzDXwBbmkg8ZTbNMqUxvQRAyrZzDsGYdLVL9zYtAWWM',
  ]);
});
