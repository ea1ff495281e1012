import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('PH_TIN', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('PH_TIN', [
      'BIR TIN «123-456-789-000»',
      'TIN: «123-456-789»',
      'BIR: «123456789000»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('PH_TIN', ['order 123-456-789', 'code 123-456-789-000', '123456789000']);
  });
});

describe('PH_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('PH_PASSPORT', [
      'passport «P1234567A»',
      'passport no. «EC7654321»',
      'DFA passport «P7654321B»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('PH_PASSPORT', ['order P1234567A', 'model EC7654321', 'P1234567']);
  });
});

describe('PH_UMID', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('PH_UMID', [
      'UMID «0028-1215160-9»',
      'CRN: «0111-2233445-6»',
      'SSS «002812151609»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('PH_UMID', ['order 0028-1215160-9', '002812151609', '0028-12151']);
  });
});

describe('PH_HEALTH_INSURANCE', () => {
  it('finds health insurance numbers near their name', () => {
    expectFindings('PH_HEALTH_INSURANCE', [
      'PhilHealth «12-000015726-6»',
      'philhealth no: «120000157266»',
      'PhilHealth PIN «19-123456789-0»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('PH_HEALTH_INSURANCE', ['order 12-000015726-6', '120000157266', '12-000']);
  });
});

describe('PH_LICENSE_PLATE', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('PH_LICENSE_PLATE', [
      'plaka «NBC 1234»',
      'kotse na may plaka «ABC-123»',
      'LTO: «XYZ1234»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('PH_LICENSE_PLATE', ['order NBC 1234', 'flight ABC-123', 'NBC 1234']);
  });
});
