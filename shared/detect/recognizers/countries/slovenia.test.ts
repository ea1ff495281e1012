import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('SI_EMSO', () => {
  it('finds personal numbers near their name', () => {
    expectFindings('SI_EMSO', [
      'EMŠO «0101006500235»',
      'emso: «1507985505366»',
      'enotna matična številka «2404990500577»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and digits elsewhere', () => {
    expectFindings('SI_EMSO', [
      'EMŠO 0101006500791',
      'EMŠO 0113006500006',
      'naročilo 0101006500006',
    ]);
  });
});
