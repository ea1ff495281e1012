import { expect, it } from 'vitest';
import { createDetector } from '../../../index.ts';

const detector = createDetector({});
function people(text: string): string[] {
  return detector
    .scan(text)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['Am Tisch sitzt Familie Papadopoulos mit fünf.', 'Papadopoulos'],
  ['2018-2021 cuidadora, família Buzatto\nFormação', 'Buzatto'],
  ['adres 3: fam. Santokhi, hond', 'Santokhi'],
  ['Anna Katharina Schorr geb. Biehl, Nohfelden', 'Biehl'],
  ['Es mi vecina, Rosa Ortiz de soltera Xuriguera.', 'Xuriguera'],
  ["we rang them, constable Leilani Fa'asavalu took details", "Leilani Fa'asavalu"],
  ['me atendió el cabo Pintos, que anotó todo', 'Pintos'],
  ['Il maresciallo Quondam dice di portare tutto.', 'Quondam'],
  ['Predeceased by her husband Feidhlim. Sadly missed', 'Feidhlim'],
  ['flyttar till Ström, hustru Märet Nilsdotter.', 'Märet Nilsdotter'],
  ['Brauche ich den Nachweis im Original? Danke, Gülsüm', 'Gülsüm'],
  ['Thérèse Kaczmarek, née Delobelle, nous a quittés', 'Thérèse Kaczmarek'],
  ['Mulvihill (née Shanahan), Abbeyfeale', 'Mulvihill'],
  ['Era viúvo de Custódia Ganhão e pai.', 'Custódia Ganhão'],
  ['Rzeczoznawca Piskorz wycenił na 3 tys.', 'Piskorz'],
  ['Podpis: Oleh Hnatiuk.', 'Oleh Hnatiuk'],
  ['Name: Blessing Osagie\nGeburtsdatum / -ort: 14. Januar', 'Blessing Osagie'],
])('finds who is named in %s', (text, name) => {
  expect(people(text)).toContain(name);
});

it.each([
  'Familie und Beruf vertragen sich. Die Familie Rosaceae hat viele Arten.',
  'La familia Real saluda. La famille Royale aussi.',
  'The referee General manager said no. il notaio Federal',
  'geb. Köln, geb. 1990, née à Paris, född i Malmö',
  'brother HL-L2350 druckt nicht. sister Site is down',
  'Thanks, Team',
  'Name: Quarterly Sales\nType: report\nOwner: none',
  'Coach Training Course. Cabo Verde é lindo. hijo de Dios',
  'Name: Blue Widget\nPrice: 12',
  'Erklär es mir bitte. Danke',
])('finds nobody in %s', (text) => {
  expect(people(text)).toEqual([]);
});
