import { it } from 'vitest';
import { expectFindings } from '../../../testing/expect-findings.ts';

it('finds who is known by name to everybody', () => {
  expectFindings('ORGANIZATION', [
    'Die «AOK» zahlt nicht, «Skatteverket» skrev, l’«INPS» non risponde',
    'my account with «Barclays», l’«urssaf» me réclame tout, brief van de «Belastingdienst»',
    'a «Deutsche Rentenversicherung Bund», «ZUS» odmówił, «Agenzia delle Entrate»',
    'I bank with «Santander», il forfait chez «Orange», the «IRS» wrote',
  ]);
});

it('leaves words, places and addresses alone', () => {
  expectFindings('ORGANIZATION', [
    'Santander is a town, orange juice, an IRS swap, mijn zus komt, línea telefónica',
    'Allianz Arena, Barmer Straße, lidl.de, user@vodafone.de, #tesco',
  ]);
});
