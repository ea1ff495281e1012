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
    'het kind, gedoopt 9 maart 1774 te «Leende», vader Wilhelmus',
    'sladden på E4:an vid «Skillingaryd» var inte så farlig',
    'dostawa do «Kępna» znowu się opóźni',
    'Greta, 33, veterinaria di «Codroipo». Dice che è il clube Fôlego & Forma',
    'säger hon till folk i «vansbro» att jag är kall',
    'ela quer vir pra «osasco» ficar aqui com a gente, que é bom',
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
    'MAS TENGO A MI MAMÁ CONMIGO Y LO DEJO A MIA FIGLIA',
    'ella viene, 40 anni, figlia di Bobbio e amica di Codroipo',
    'we came to terms, moved to actions and went to market',
    'er is niets te Koop en ook niets te Leen',
  ]);
});
