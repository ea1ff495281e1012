import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds codes behind the letters of a country', () => {
  expectFindings('POSTAL_CODE', [
    'Innstraße 19\nA-«6330» Kufstein',
    'Rue du Lac 3, CH-«1295» Mies, PL-«31-042» Kraków',
    'Modell A-4500 Motor, Serie D-1234 Neu',
  ]);
});

it('finds codes of Ireland, Australia, India, Singapore and Argentina', () => {
  expectFindings('POSTAL_CODE', [
    '3 The Lawns, Kinnegad, «N91 E7T4», Dublin «D04X285»',
    '8 Wattle Road Cranbourne VIC «3977», Perth WA «6000»',
    'Singapore «643218», Chennai - «600 042», Pune «411038»',
    '(«S2000») Rosario, Trelew («U9100»), «C1425DKA» Buenos Aires',
  ]);
});

it('leaves other numbers and codes alone', () => {
  expectFindings('POSTAL_CODE', [
    'part A12 B345, room N91 ABCD',
    'in SA 2024 units, WA 5000 rows',
    'order Toledo 643218, total 600 042',
    'model (S2000) by Honda, C1425DKA chip',
  ]);
});

it('finds codes in small letters below a street or behind a town', () => {
  expectFindings('POSTAL_CODE', [
    'blk 417 pandan grove #08-223, s(«600417»)',
    'my house at 66 chemin des érables «j9h 3k2»',
    '2nd cross, bengaluru «560047». mob',
    'the form s(600417), step j9h 3k2, rows 560047',
  ]);
});
