import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('NO_FNR', () => {
  it('finds birth numbers, in one piece or in two', () => {
    expectFindings('NO_FNR', [
      'fødselsnummer «15108618709»',
      '«010190 79364»',
      'fnr: «55018596805»',
    ]);
  });

  it('leaves wrong check digits, and numbers without a date', () => {
    expectFindings('NO_FNR', ['15108690435', 'ordre 12345678901', 'tlf 99887766']);
  });
});
