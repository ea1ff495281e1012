import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('AR_DNI', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('AR_DNI', [
      'DNI «20.123.456»',
      'mi dni es «32456789»',
      'documento argentino «5.123.456»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('AR_DNI', ['pedido 32456789', 'total 20.123.456', '$ 20.123.456']);
  });
});

describe('AR_CUIT', () => {
  it('finds tax numbers, dashed anywhere, plain near their name', () => {
    expectFindings('AR_CUIT', ['CUIT «20-38909351-4»', '«27-64498668-9»', 'cuil «23952606050»']);
  });

  it('leaves wrong check digits', () => {
    expectFindings('AR_CUIT', ['20-01526184-8', '99-12345678-9', 'pedido 20267565393']);
  });
});
