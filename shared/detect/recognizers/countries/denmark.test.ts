import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('DK_CPR', () => {
  it('finds personal numbers near their name, and those with a check digit anywhere', () => {
    expectFindings('DK_CPR', [
      'CPR-nummer «010180-1234»',
      'mit cpr er «2411921234»',
      'hun har «211062-7281» på kortet',
      'cpr «150692 4289»',
    ]);
  });

  it('leaves impossible dates, and digits elsewhere', () => {
    expectFindings('DK_CPR', [
      'CPR 320180-1234',
      'ordre 2411921234',
      'ordre 010180-1234',
      'uge 12-2024',
    ]);
  });
});
