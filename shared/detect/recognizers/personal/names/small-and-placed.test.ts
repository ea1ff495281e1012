import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds a surname, a comma and a first name as one, in any case', () => {
  expectFindings('PERSON', [
    'Employee     «Nordmark, Gundula»\nSSN          none',
    '  "name": "«Brandauer, Torvald»",',
    'sökande: «nordmark, gundula»\nadress: okänd',
    'Halter «Brandauer, Torvald», Wien',
    'Cheers, «Gundula»',
    'Abraço,\nGonçalo'.replace('Gonçalo', '«Gonçalo»'),
  ]);
});

it('finds kin and who speaks in messages of small letters', () => {
  expectFindings('PERSON', [
    'mein neffe «torvald» hat sich verliebt',
    'my uncle «gottfried maurer», who lives far away',
    'mi tía vive lejos y mi hermano quiere venir',
    'soy «gonzalo ibarra», y escribo por lo de ayer',
    'ich bin müde und du bist es auch',
  ]);
});

it('finds first names that are other things too by their place', () => {
  expectFindings('PERSON', [
    'the children are «Rosa» (6) and «Frank» (9)',
    'ich war mit «Max» im Park',
    'vi ses i morgon. /«Torvald»"',
    'les clés sont là — «Gundula»',
    'Torvald und «Rosa» lesen vor'.replace('Torvald', '«Torvald»'),
    'Rosa ist eine Farbe, und in Georgia hat das nichts zu tun',
  ]);
});

it('finds names behind titles in small letters, where no article makes them somebody else', () => {
  expectFindings('PERSON', [
    'ich hab den schlüssel frau «lehmkuhl» gegeben',
    'the letter of dr «pemberton» is lost',
    'chez mme «delacroix», au deuxième',
    'meine frau kommt morgen, die frau arbeitet viel, als frau hat man es schwer',
    'the dr said no, my prof called',
  ]);
  expectFindings('TITLE', ['ich hab den schlüssel «frau» lehmkuhl gegeben', 'chez «M.» Delacroix']);
});

it('finds kin of any name before how old they are, and Irish and longer names behind titles', () => {
  expectFindings('PERSON', [
    'her brother «zorban» (6) is in infants',
    'dear ms «ní dhonnchadha», she will be late tomorrow as we travel',
    'recibí de la sra. «consuelo noemí zorbal» la suma de cien por el alquiler',
    'draft a mail to hr. i am late and the bus is gone again today',
  ]);
});
