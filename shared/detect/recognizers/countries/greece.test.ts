import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('GR_AMKA', () => {
  it('finds social security numbers near their name', () => {
    expectFindings('GR_AMKA', [
      'ΑΜΚΑ «01013046220»',
      'AMKA: «15069228847»',
      'Greek social security number «24035597434»',
    ]);
  });

  it('leaves impossible dates, wrong check digits and digits elsewhere', () => {
    expectFindings('GR_AMKA', ['AMKA 01013075360', 'AMKA 99139900001', 'order 01013099997']);
  });
});

describe('GR_AFM', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('GR_AFM', [
      'ΑΦΜ «032277173»',
      'AFM: «156659634»',
      'Greek tax number «093443624»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('GR_AFM', ['AFM 087484431', 'order 094259216']);
  });
});
