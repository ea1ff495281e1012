import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CO_CEDULA', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('CO_CEDULA', [
      'cédula «1.020.304.050»',
      'cedula de ciudadanía «52.123.456»',
      'cédula: «1020304050»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('CO_CEDULA', ['pedido 1020304050', 'total 1.020.304.050']);
  });
});

describe('CO_NIT', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('CO_NIT', ['NIT «800.453.435-6»', 'nit: «991783321-4»', 'NIT «8188014387»']);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('CO_NIT', ['NIT 800.340.686-3', 'pedido 800.197.268-4']);
  });
});
