import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('PL_PESEL', () => {
  it('finds personal numbers near their name', () => {
    expectFindings('PL_PESEL', [
      'PESEL «85073074099»',
      'mój numer PESEL to «02270312188»',
      'pesel: «99123101448»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and digits elsewhere', () => {
    expectFindings('PL_PESEL', [
      'ewidencyjny 85073088233',
      'ewidencyjny 44991401359',
      'zamówienie 44051401359',
    ]);
  });
});

describe('PL_NIP', () => {
  it('finds tax numbers, grouped anywhere, plain near their name', () => {
    expectFindings('PL_NIP', [
      'faktura na «846-321-63-15»',
      'NIP «3418824291»',
      'nip: «824-47-52-976»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('PL_NIP', ['565-419-87-05', 'zamówienie 1234563218', 'tel. 600-123-456']);
  });
});

describe('PL_REGON', () => {
  it('finds company numbers near their name', () => {
    expectFindings('PL_REGON', [
      'REGON «447093811»',
      'regon: «26448063206445»',
      'nr REGON «641044314»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('PL_REGON', ['REGON 178435376', 'zamówienie 123456785']);
  });
});

describe('PL_ID_CARD', () => {
  it('finds identity card numbers near their name', () => {
    expectFindings('PL_ID_CARD', [
      'dowód osobisty «BLE616294»',
      'nr dowodu «JUW 708316»',
      'seria i numer dowodu osobistego: «VPM228114»',
    ]);
  });

  it('leaves wrong check digits, and codes elsewhere', () => {
    expectFindings('PL_ID_CARD', ['dowód YNO526120', 'kod ABA300000', 'dowód zakupu 2024']);
  });
});

describe('PL_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('PL_PASSPORT', [
      'paszport «OP3608929»',
      'numer paszportu: «EY 9154812»',
      'Polish passport «IY3212583»',
    ]);
  });

  it('leaves wrong check digits, and codes elsewhere', () => {
    expectFindings('PL_PASSPORT', ['kod ZS0000177', 'lot LO1234567', 'zamówienie AB1234567']);
  });
});
