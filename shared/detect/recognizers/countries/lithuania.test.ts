import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('LT_ASMENS_KODAS', () => {
  it('finds personal codes near their name', () => {
    expectFindings('LT_ASMENS_KODAS', [
      'asmens kodas «38507306330»',
      'asmens kodas: «49004156337»',
      'jos asmens kodas yra «50203046788»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and digits elsewhere', () => {
    expectFindings('LT_ASMENS_KODAS', [
      'asmens kodas 38507306004',
      'asmens kodas 33313240064',
      'užsakymas 33309240064',
    ]);
  });
});
