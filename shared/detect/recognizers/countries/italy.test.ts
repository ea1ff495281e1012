import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('IT_FISCAL_CODE', () => {
  it('finds fiscal codes in any case, in one piece or in groups', () => {
    expectFindings('IT_FISCAL_CODE', [
      'il mio codice fiscale è «RSSMRQ85T10C562K»',
      'cf «bnclcu90c54h501k»',
      '«VRD GPP 72A01 F205X»',
      'CF: «NREFNC99L41D612F»',
    ]);
  });

  it('leaves wrong check letters and impossible months', () => {
    expectFindings('IT_FISCAL_CODE', [
      'RSSMRF85T10B562Z',
      'RSSMRA85Z10A562S',
      'RSSMRA85T10A562',
      'ABCDEF12G34H567I',
    ]);
  });
});

describe('IT_VAT_CODE', () => {
  it('finds VAT codes near their name or behind IT', () => {
    expectFindings('IT_VAT_CODE', [
      'P.IVA «36655720872»',
      'partita iva: «74107535051»',
      '«IT00356732818»',
      'fattura a «IT 06561408490»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('IT_VAT_CODE', ['P.IVA 83626363805', 'ordine 00743110157', 'IT12345']);
  });
});

describe('IT_DRIVER_LICENSE', () => {
  it('finds driving licence numbers near their name', () => {
    expectFindings('IT_DRIVER_LICENSE', [
      'patente «AB1234567C»',
      'patente di guida n. «U1D12P345X»',
      'patente: «MI7654321K»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('IT_DRIVER_LICENSE', [
      'codice AB1234567C',
      'ordine U1D12P345X',
      'patente presa nel 1998',
    ]);
  });
});

describe('IT_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('IT_PASSPORT', [
      'passaporto «YA1234567»',
      'numero di passaporto: «AA 7654321»',
      'Italian passport «YB7654321»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('IT_PASSPORT', [
      'codice YA1234567',
      'passaporto scaduto nel 2020',
      'volo AZ1234',
    ]);
  });
});

describe('IT_IDENTITY_CARD', () => {
  it('finds identity card numbers near their name', () => {
    expectFindings('IT_IDENTITY_CARD', [
      "carta d'identità «CA12345AB»",
      "carta d'identità n. «AV1234567»",
      'CIE: «CB98765ZZ»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('IT_IDENTITY_CARD', [
      'codice CA12345AB',
      'ordine AV1234567',
      "carta d'identità scaduta nel 2021",
    ]);
  });
});
