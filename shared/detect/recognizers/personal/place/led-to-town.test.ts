import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds smaller towns behind words that lead to places', () => {
  expectFindings('LOCATION', [
    'il titolare ha un negozio a «Lissone» con la moglie',
    'elle habite seule à «Payerne», sa fille à «Moudon»',
    'se conocieron vendimiando en «Valdepeñas», él era el mayor',
    'é um restaurante em «Peso da Régua» com vista',
    'ferry from «Skipton» to «Cherbourg»',
    'der Zug nach «Elmshorn» hat Verspätung',
    'jag åker och hälsar på i «Arvika»',
    'właścicielka piekarni w «Mrągowie», syn z «Suwałk»',
    'lui è tornato da sua madre a «frosinone» e ora mi scrive',
    'la filiale di «Morbegno» mi risponde, por la rotonda de «Cangas de Onís» y',
    'syn Łukasz w «Norwegii», wyjazd w «Bieszczady» na 4 dni',
    'EL TALLER ESTÁ EN «ROQUETAS DE MAR» Y NO ABRE',
  ]);
});

it('leaves words, people and longer names alone', () => {
  expectFindings('LOCATION', [
    'a Ford or a Toyota is what they drive',
    'USO CALDO EN EL CENTRO',
    'wir bleiben in Kontakt, aus Holz',
    'Jan en Dronten zijn het niet',
    'written in React, from Node to Ruby, runs in Node.js. This works, an operation in ProseMirror',
    'it signals a malformed header, set it to preserve multi-line comments',
    'the plumber from brookfield high school comes on monday',
    'il collega di Bobbio e Morbegno di nome, el libro de Temuco y su autor',
    'scrivi a Marta, per favore, che è malata',
    'ktoś z Messengera',
  ]);
});
