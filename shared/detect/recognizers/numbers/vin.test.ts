import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds vehicle numbers that are called so, or by their check digit', () => {
  expectFindings('VIN', [
    'VIN: «1HGCM82633A004352»',
    'Fahrgestellnummer «WVWZZZ1JZ3W386752», FIN «WBA3A5C50CF256551»',
    'numéro de châssis «VF1BB0A0523456789»',
    'bastidor «VSSZZZ6KZ1R149943»',
    'número do chassi «9BWZZZ377VT004251»',
    'numero di telaio «ZFA31200000745612»',
    'chassisnummer «YV1MS382552089145», chassinummer «YV1MS382552089145»',
    'numer nadwozia «SUPZZZ8E57A011234»',
    'I bought «1M8GDM9AXKP042788» last year',
  ]);
});

it('leaves other codes of seventeen characters alone', () => {
  expectFindings('VIN', [
    'I bought 1M8GDM9A1KP042788 last year',
    'ABCDEFGHJKLMNPRST',
    'token AKIAQWERTYUPASDFG',
    'hash 3a7bd3e2360a3d29e',
    'the VIN decoder library and VIN: N/A',
    '12345678901234567',
  ]);
});
