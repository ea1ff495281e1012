import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('NG_NIN', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('NG_NIN', [
      'NIN «12345678901»',
      'NIMC: «1234 5678 901»',
      'Nigerian national identity number «98765432109»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('NG_NIN', ['order 12345678901', 'call 08012345678']);
  });
});

describe('NG_VEHICLE_REGISTRATION', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('NG_VEHICLE_REGISTRATION', [
      'plate number «LSD-123AA»',
      'my car «ABC 456 XY»',
      'vehicle registration «KJA123BC»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('NG_VEHICLE_REGISTRATION', ['order LSD-123AA', 'code ABC 456 XY']);
  });
});
