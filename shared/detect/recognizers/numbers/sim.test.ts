import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers of SIM cards', () => {
  expectFindings('ID', [
    'ICCID: «8949222000000000002»',
    'IMSI «262019876543210»',
    'SIM-Kartennummer «8949222000000000002»',
    'numéro de carte SIM : «8949222000000000002»',
    'new sim with «8949222000000000002»',
  ]);
});

it('leaves other runs of digits alone', () => {
  expectFindings('ID', [
    '8949222000000000002',
    'chip 8949222000000000005, seed 262019876543210',
    'IMSI unknown',
    'SIM city 2000',
  ]);
});
