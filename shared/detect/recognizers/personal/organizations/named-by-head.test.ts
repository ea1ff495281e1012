import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds organisations by what they call themselves before their own name', () => {
  expectFindings('ORGANIZATION', [
    'ich war in der «Praxis an der Oper» und bei «Bäckerei Lindner GmbH»',
    'mon fils va à «École primaire Jean Moulin»',
    'trabaja en «Panadería El Trigo», la cita es en «Clínica dental Sonrisa»',
    'a reunião é no «Hospital Santa Rita»; «Padaria Pão Quente» entrega às seis',
    'ricoverato alla «Casa di Cura San Giorgio», avvocato dello «Studio legale Ferretti»',
    'de brood komt van «Bakkerij De Korenaar»; «Förskolan Ekorren» har stängt',
    'faktura dla «Spółdzielnia Mieszkaniowa Zorza», recepta z «Apteka Pod Lwem»',
  ]);
});

it('finds organisations by what they call themselves behind it', () => {
  expectFindings('ORGANIZATION', [
    'she works for «Harbour Plumbing» and he went to «Brookfield High School»',
    'The invoice is from «Westmoor Couriers».',
    'Rechnung von «Seeblick Immobilien», lasten från «Lunds Åkeri»',
  ]);
});

it('leaves out houses without a name of their own', () => {
  expectFindings('ORGANIZATION', [
    'Die Praxis Termine sind voll, das Hotel war schön',
    'my new school and the bank are closed, the High School is far',
    'la clínica está cerrada, el colegio público también',
    'Digital Insurance Services for the whole Data Bank',
  ]);
});

it('does not take where somebody works for a surname', () => {
  expectFindings('PERSON', [
    'Herr «Reus» von Kita Regenbogen, dhr. «Visser» van Bakkerij De Korenaar',
    'Dr. «Kampf» von Alpenland Handel GmbH, Frau Dr. «von der Heide»',
  ]);
});
