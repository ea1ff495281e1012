import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds codes behind a town and a street', () => {
  expectFindings('POSTAL_CODE', [
    '8 Protea Avenue, Stellenbosch, «7600».',
    'PO Box 412, Nairobi «00100»',
    '6 chemin des Lilas à Annecy («74000»)',
    'sold in Stellenbosch, 7600. Berlin 4500, 12 goals',
  ]);
});

it('finds codes typed without commas and capitals', () => {
  expectFindings('POSTAL_CODE', [
    'schillerstr 9 «73033» göppingen, kerkstraat 4 «2517bh» den haag',
    '12 w maple st boise id «83702», flat 2, 9 larkhall lane london «sw4 6sp»',
    'Rua Azul 4, São Paulo - SP, «01305-000», Lorong 2 #11-42, S(«310123»)',
    'Kerkstraat 4, «1055MR» Amsterdam',
    '1080px wide, 1500mb free, lote 12345-678, order 10234 Berlin, zip > 10000',
  ]);
});

it('finds the places beside them', () => {
  expectFindings('LOCATION', [
    '3 Glebe Row, Long Melford, «Suffolk» CO10 9JR'.replace('Long Melford', '«Long Melford»'),
    'the market in «Kalamazoo», «Mich.» was closed',
  ]);
});
