import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds licence keys that are called so', () => {
  expectFindings('ID', [
    'Windows licence «VK7JG-NPHTM-C97JM-9MPGT-3V66T»',
    'Lizenzschlüssel «AB12C-D34EF-56GHI-J78KL»',
    'clé de licence «AB12-CD34-EF56-GH78»',
    'clave del producto «AB12C-D34EF-56GHI-J78KL-9MNOP»',
    'licencja «AB12C-D34EF-56GHI-J78KL»',
  ]);
});

it('leaves other grouped codes alone', () => {
  expectFindings('ID', [
    'part AB12C-D34EF-56GHI-J78KL',
    'key ABCDE-FGHIJ-KLMNO-PQRST',
    'key 1234-5678-9012-3456',
    'key AAAA1-AAAA1-AAAA1-AAAA1',
    'license key missing',
  ]);
});
