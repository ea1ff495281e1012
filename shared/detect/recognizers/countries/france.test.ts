import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('FR_NIR', () => {
  it('finds social security numbers, in one piece or in groups', () => {
    expectFindings('FR_NIR', [
      'mon numéro de sécu est «1 85 05 78 006 084 91»',
      'NIR «255081416802538»',
      '«2 91 12 2B 004 112 56»',
      '«1-78-03-75-120-033-24»',
    ]);
  });

  it('leaves digits with a wrong key or an impossible month', () => {
    expectFindings('FR_NIR', [
      '1 85 05 78 006 084 90',
      '185137800608491',
      'commande 185057800608490',
      '000000000000000',
    ]);
  });
});

describe('FR_CNI', () => {
  it('finds identity card numbers near their name', () => {
    expectFindings('FR_CNI', [
      "carte d'identité n° «880692310285»",
      'CNI : «X4RTCPFW4»',
      'CNI «120675200123»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('FR_CNI', [
      'commande 880692310285',
      'ref X4RTCPFW4',
      'CNI demandée le 12/06/2024',
    ]);
  });
});

describe('FR_SIREN', () => {
  it('finds company numbers near their name', () => {
    expectFindings('FR_SIREN', [
      'SIREN «368 285 193»',
      'siren: «495106288»',
      'RCS Paris «740 834 551»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('FR_SIREN', ['SIREN 338117972', 'facture 732829320', 'appelez le 732 829 320']);
  });
});

describe('FR_SIRET', () => {
  it('finds establishment numbers near their name', () => {
    expectFindings('FR_SIRET', [
      'SIRET : «48405121571876»',
      'n° siret «415 606 979 40371»',
      'SIRET «979 823 723 06 491»',
    ]);
  });

  it('leaves wrong check digits, and time stamps', () => {
    expectFindings('FR_SIRET', ['SIRET 11897688800801', 'backup-20240115123045', '20240115123045']);
  });
});
