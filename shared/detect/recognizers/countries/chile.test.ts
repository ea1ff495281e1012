import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('CL_RUT', () => {
  it('finds identity numbers, dotted anywhere, dashed near their name', () => {
    expectFindings('CL_RUT', [
      'RUT «10.857.313-9»',
      '«16.685.840-2»',
      'rut «63501366-4»',
      '«10.827.526-K»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('CL_RUT', ['12.159.824-9', '12.345.678', 'pedido 12345678-5']);
  });
});
