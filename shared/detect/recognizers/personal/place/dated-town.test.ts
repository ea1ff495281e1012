import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds the town of a letter, a birth and a death by the date behind it', () => {
  expectFindings('LOCATION', [
    '«Tranås», den 5 maj 2024\nHej!',
    '* «Workum», 5 mei 1938     † «Bolsward», 19 februari',
    'Até breve. «Leiria», 12/03/2024',
    '«Nohfelden», den 3. Mai 2024',
    'abril de 2024. «entroncamento», 2 de maio. anabela, que é',
    'Schorr geb. Biehl\n* 2. 9. 1931   † 17. 1. 2024\n«Nohfelden»\nIn Liebe',
  ]);
});

it('finds the town that ends a line of a curriculum vitae', () => {
  expectFindings('LOCATION', [
    'seit 04/2021 Pflegefachkraft, Seniorenstift Lindenhof, «Celle»\n2018–2021 Ausbildung, Schule',
    '2019–presente: enfermera, Clínica del Puerto, «Torrevieja»\n',
    '2015 - 2018 Kassörska, Lilla Boden, «Hässleholm»',
  ]);
});

it('leaves days, people and other dated things alone', () => {
  expectFindings('LOCATION', [
    'Montag, 5. Mai\nUpdate, 5 May 2024\nAnna, 3 June 2021',
    '* Release, 5 May 2024\n* Bugfix, 12.03.2024',
    '2020–2022 Ausbildung, Note, sehr gut\n2021 Abitur, Deutsch, Englisch',
    'The feast of Stephen, 26 December',
  ]);
});
