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

it('leaves addresses with a wrong character alone', () => {
  expectFindings('CRYPTO', [
    '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdx',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    '0x0000000000000000000000000000000000000000',
    '3a7bd3e2360a3d29eea436fcfb7e44c735d117c4',
  ]);
});
