import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds well-known towns where a word leads into them, in cells and behind a comma', () => {
  expectFindings('LOCATION', [
    'wir treffen uns in «Rostock», ich komme aus «Den Haag»',
    'controllo a «Perugia» tra sette giorni; il vient de «La Rochelle»',
    'Huisarts De Wit, «Zwolle».',
    'lampe;drei;«Görlitz»\nstuhl;eins;«Frankfurt am Main»',
    'mieszkam teraz w «Krakowie», jutro jadę do «Zielonej Góry»'
      .replace('Zielonej Góry', 'zielonej góry')
      .replace('«zielonej góry»', '«Zielonej Góry»'),
    'jag sitter på tåget till «umeå» och kommer sent',
  ]);
});

it('asks more of towns that are words or names too', () => {
  expectFindings('LOCATION', [
    'she moved to «Reading» last year, but reading is hard',
    'Das Essen ist gut, sie wohnt in «Essen» und arbeitet viel',
    'como llego tarde, come una pizza in «Como» con noi',
    'I met Florence, and Lincoln was a president',
  ]);
});

it('leaves out names that go on as something else', () => {
  expectFindings('LOCATION', [
    'the Boston Consulting project of Berlin Brandenburg',
    'TZ=Europe/Berlin',
    'Lyon 2 - Nantes 1, Sevilla 1-0 Betis; Ajax - Utrecht 2-1, Heerenveen - Zwolle 0-0.',
    'Plocka ut besluten',
    'see leipzig.example.org or mail@leipzig',
  ]);
});

it('takes "a limerick" for a poem', () => {
  expectFindings('LOCATION', [
    'write me a limerick about a cat that hates rain',
    'moved to «Limerick»',
  ]);
});
