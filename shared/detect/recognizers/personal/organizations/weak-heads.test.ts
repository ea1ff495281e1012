import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds schools, clubs and offices by weak heads', () => {
  expectFindings('ORGANIZATION', [
    'she is at «Larkmoor Secondary», he plays for «Rathdown FC»',
    '«Wexley-Corran Police» called; a letter from «Hartfield Council»; «St Brannock’s Church»',
    'fitted by «Kellard & Sons», «Rotary Club of Kingsmead» and the «University of Leeds»',
    'er spielt im «TSV Lauterbrunn», mon fils joue à l’«AS Monfleury»',
  ]);
});

it('finds German and Swedish houses named in their own ways', () => {
  expectFindings('ORGANIZATION', [
    'unser Sohn geht in die «Anna-Seghers-Schule»',
    'hon jobbar på «Tallviks sjukhus», barnen går på «Björkskolan»',
    '«Uppsala kommun» svarar inte, Vilken skola? Bästa sjukhus!',
  ]);
});

it('leaves levels, kin and any office alone', () => {
  expectFindings('ORGANIZATION', [
    'at Record High, the Local Police, the City Council, Color Primary',
    'Sons and Daughters, Fathers and Sons by Turgenev',
  ]);
});

it('finds where somebody works or goes, named beside the word', () => {
  expectFindings('ORGANIZATION', [
    'I am a nurse at «Groote Schuur», my bank is «Halden Mutual», employer=«Redfern Marine»; x',
    'i work at «kwikmart» in hull and i like it here',
    'our school is Big, a nurse at Reception, School: Year 5, i work at night and at home',
  ]);
});

it('finds hospitals of saints in one word, Dutch schools by their letters and Finnish firms', () => {
  expectFindings('ORGANIZATION', [
    'wurde ins «Marienhospital» gebracht, dann ins «Josefskrankenhaus»',
    'vergadering van «OBS De Zorbelplank», aanwezig',
    'Inköpschef, «Oy Zorbel Marin Ab»\nStrandgatan',
    'I record with OBS Studio, and it is an OBS Plugin',
  ]);
});

it('finds universities and hospitals by their town', () => {
  expectFindings('ORGANIZATION', [
    "géographie à l'«université de Poitiers». Dr Thé, «CH de Montauban»",
    'prof da «universidade de Évora», «università di Camerino»',
    'La universidad de verano empieza, Nous venons de l’université de la vie',
  ]);
});
