import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('ID_NIK', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('ID_NIK', [
      'NIK «3171011708450001»',
      'KTP: «3273025504900002»',
      'nik «327302.550490.0002»',
    ]);
  });

  it('leaves impossible provinces and dates, and digits elsewhere', () => {
    expectFindings('ID_NIK', [
      'NIK 0071011708450001',
      'NIK 3171019908450001',
      'order 3171011708450001',
    ]);
  });
});
