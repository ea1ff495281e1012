import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('DE_SOCIAL_SECURITY', () => {
  it('finds pension insurance numbers, in one piece or in groups', () => {
    expectFindings('DE_SOCIAL_SECURITY', [
      'SV-Nummer «15070649Y882»',
      'Rentenversicherungsnummer: «65 170839 J 003»',
      'bitte an «12150490W025» senden',
      'sozialversicherungsnummer «12150490k076»',
    ]);
  });

  it('leaves impossible dates and wrong check digits', () => {
    expectFindings('DE_SOCIAL_SECURITY', [
      'SV-Nummer 15070649Q714',
      '15990649C103',
      'rechnung 20240101A100',
      '15070649 C',
    ]);
  });
});

describe('DE_HEALTH_INSURANCE', () => {
  it('finds health insurance numbers near their name', () => {
    expectFindings('DE_HEALTH_INSURANCE', [
      'KVNR «Q058767886»',
      'Krankenversichertennummer: «R212371365»',
      'meine AOK Versichertennummer ist «p656749359»',
    ]);
  });

  it('leaves the same shape elsewhere, and wrong check digits', () => {
    expectFindings('DE_HEALTH_INSURANCE', [
      'KVNR I294351984',
      'Bestellung A123456780',
      'ticket A123456780 closed',
    ]);
  });
});

describe('DE_LANR', () => {
  it('finds physician numbers', () => {
    expectFindings('DE_LANR', [
      'LANR «119775525»',
      'Arztnummer: «861601778»',
      'LANR «106019751», BSNR 021234568',
    ]);
  });

  it('leaves other numbers of nine digits', () => {
    expectFindings('DE_LANR', ['LANR 123456701', 'Rechnung 123456601', 'order 123456601']);
  });
});

describe('DE_BSNR', () => {
  it('finds practice numbers', () => {
    expectFindings('DE_BSNR', [
      'BSNR «021234568»',
      'Betriebsstättennummer: «381234500»',
      'LANR 123456601, BSNR «021234568»',
    ]);
  });

  it('leaves other numbers of nine digits', () => {
    expectFindings('DE_BSNR', ['Bestellnummer 021234568', 'LANR 123456601', 'BSNR 02123456']);
  });
});

describe('DE_TELEMATIK_ID', () => {
  it('finds identifiers of the health network', () => {
    expectFindings('DE_TELEMATIK_ID', [
      'Telematik-ID «1-1234567890»',
      'SMC-B mit Telematik-ID «5-2-123456789»',
      'eHBA: «1-10000100001111»',
    ]);
  });

  it('leaves ranges and versions', () => {
    expectFindings('DE_TELEMATIK_ID', [
      'Zeile 1-1234567890',
      'Version 5-2-1',
      'Telematik-ID folgt',
    ]);
  });
});
