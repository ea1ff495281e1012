import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds a code that ends an address without its town', () => {
  expectFindings('POSTAL_CODE', [
    'adress Skolgatan 18 B 7, «68600». Jag vårdar',
    'wohnt Lindenstieg 14, «26121»; 5 rue des Tanneurs, «37000».',
    'bor på Ystadsgatan 14, «214 24».',
    '<straat>Wilhelminalaan 204</straat>\n<pc>«1815JC»</pc>',
  ]);
});

it('finds the code that a chat asks for', () => {
  expectFindings('POSTAL_CODE', [
    'qual o CEP?\n[10:05] Cliente: Osvaldo, «89012-300», aqui',
    'und die PLZ?\nJens: «44145»',
  ]);
});

it('leaves numbers behind calls, models and amounts alone', () => {
  expectFindings('POSTAL_CODE', [
    'place(3, 10000);\nroute 3, 10000 users; step way 3, 10000 rows',
    'Canon 5, 64000. Weg 3, 10000 Euro.',
    'which zip?\nThe archive: 10000 files',
  ]);
});
