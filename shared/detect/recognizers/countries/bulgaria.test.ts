import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('BG_EGN', () => {
  it('finds civil numbers near their name', () => {
    expectFindings('BG_EGN', [
      'ЕГН «8507309627»',
      'egn: «0244123503»',
      'Bulgarian personal number «9904158117»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and digits elsewhere', () => {
    expectFindings('BG_EGN', ['ЕГН 8507309510', 'ЕГН 7553169263', 'order 7523169263']);
  });
});
