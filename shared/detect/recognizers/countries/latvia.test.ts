import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('LV_PERSONAS_KODS', () => {
  it('finds personal codes, old ones anywhere, new ones near their name', () => {
    expectFindings('LV_PERSONAS_KODS', [
      '«161175-04154»',
      'personas kods «150785-16640»',
      'personas kods: «327123-45678»',
    ]);
  });

  it('leaves impossible dates and wrong check digits', () => {
    expectFindings('LV_PERSONAS_KODS', ['161175-76634', '321375-19997', 'pasūtījums 327123-45678']);
  });
});
