import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds companies by their legal form', () => {
  expectFindings('ORGANIZATION', [
    'a bill of «Nordwind Logistik GmbH & Co. KG» came',
    '«Acme Widgets, Inc.» and «Blue Lantern LLC» agreed',
    'chez «Ateliers Verrier SARL»',
    '«Mobiliário Serra Ltda.» vende',
    'la «Officine Brenta S.r.l.» di Bassano',
    '«Van Loon Techniek B.V.» en «Volta AB», «Nordic Line AB»',
    'w «Kowal Sp. z o.o.» pracuje',
    'The «Harbour & Vale Ltd» offer',
  ]);
});

it('finds companies by label and by work', () => {
  expectFindings('ORGANIZATION', [
    'Company: «Nordwind»',
    'Arbeitgeber: «Stadtwerke Bruchhausen»',
    '{"employer": "«Acme Widgets»"}',
    'I work at «Brightloom» in sales',
    'ich arbeite bei «Nordwind»',
    'elle travaille chez «Verrier»',
    'pracuję w «Orlenex»',
  ]);
});

it('leaves code, licences and people alone', () => {
  expectFindings('ORGANIZATION', [
    'company: string; employer = Company',
    'Copyright (c) 2020 Acme Widgets, Inc. and its affiliates',
    'blood group AB, 5 KG, plan SA',
    'Tarif Zone AG ab morgen, Level SA, Modell Typ KG, Blutgruppe AB',
    'auf Ebene AB, Línea SA hasta el centro, Linia AB, Terminal SL',
    'I work at Home, I work for Peter',
    'this is limited, inc the counter',
    'it works for Me and at Night',
  ]);
});
