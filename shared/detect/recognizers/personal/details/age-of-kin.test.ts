import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds ages of children and relatives, in years and months', () => {
  expectFindings('AGE', [
    'Meine Tochter Enna («3 Jahre») hustet, mein Sohn Kosmas («7 J.») auch',
    'weil meine Schwiegermutter Zsófia mitkommt («79», braucht Lift)',
    'in casa c’è mio figlio di «4 mesi», con le gemelle di «7 anni»',
    'ja i dzieciaki («6 lat» i «11 lat»), a syn Nikodem («9-latek») nie',
    'z dwójką dzieci, «2 i 5 lat»?',
    'a bebé Alma, «7 meses», dorme',
    'TENGO A MI MAMÁ DE «91 AÑOS» CON OXÍGENO',
    'Garantie (3 Jahre), contrato de 12 meses, Wartezeit (4 Monate)',
  ]);
});

it('finds ages at which somebody does something, and birthdays', () => {
  expectFindings('AGE', [
    'À «26 ans», je souhaite partir; con «58 años» que tengo he visto de todo',
    'não subo em andaime com «64 anos», chefe',
    'plaza para Fermín Rebollo, de «64 años».',
    'zum «50. Geburtstag», her «60th birthday», per i «90 anni» di nonna',
    'condannato a 12 anni, il mutuo a 25 anni, condamné à 20 ans, crédit à 20 ans.',
  ]);
});

it('takes numbers in brackets in a list of shares for none', () => {
  expectFindings('AGE', [
    'Presenti: Bruno (mill. 112), Franco Delfi (98), Rossi (104), Chen Carlo (76)',
    'kids: Bruno («6»), Sofia («9»)',
  ]);
});
