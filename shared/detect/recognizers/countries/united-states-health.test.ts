import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('US_MBI', () => {
  it('finds Medicare numbers', () => {
    expectFindings('US_MBI', [
      '«1EG4-TE5-MK73»',
      'MBI «2FA7CD8PQ45»',
      'medicare id: «4wn6-fh2-jd91»',
    ]);
  });

  it('leaves other shapes', () => {
    expectFindings('US_MBI', ['1EG4-TE5-MKS3', '0EG4TE5MK73', '1EB4TE5MK7']);
  });
});

describe('US_NPI', () => {
  it('finds provider numbers near their name', () => {
    expectFindings('US_NPI', [
      'NPI «1797755240»',
      'npi: «2391179159»',
      'national provider identifier «1376206797»',
    ]);
  });

  it('leaves wrong check digits, and time stamps', () => {
    expectFindings('US_NPI', ['NPI 1796659774', '1234567893', 'created 1700000000']);
  });
});

describe('MEDICAL_LICENSE', () => {
  it('finds prescribers near their name', () => {
    expectFindings('MEDICAL_LICENSE', [
      'DEA «BW6821260»',
      'prescriber DEA# «FZ5480657»',
      'Dr. Grey, DEA number: «M91058533»',
    ]);
  });

  it('leaves wrong check digits, and codes elsewhere', () => {
    expectFindings('MEDICAL_LICENSE', ['DEA BN5721484', 'order AB1234563']);
  });
});

describe('US_CLIA', () => {
  it('finds laboratory numbers near their name', () => {
    expectFindings('US_CLIA', ['CLIA «11D2030122»', 'lab id «05D1234567»', 'CLIA: «22-D-1234567»']);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('US_CLIA', ['order 11D2030122', '11D2030']);
  });
});
