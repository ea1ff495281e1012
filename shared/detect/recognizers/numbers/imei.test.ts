import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers of handsets', () => {
  expectFindings('IMEI', [
    'IMEI «490154203237518»',
    'IMEI-Nummer: «35-209900-176148-1»',
    'numéro IMEI : «490154203237518»',
    'el IMEI es «490154203237518»',
    '«35 209900 176148 1»',
    'my phone has «490154203237518»',
    '{"imei1": "«490154203237518»"}',
  ]);
});

it('leaves other long numbers alone', () => {
  expectFindings('IMEI', [
    '490154203237518',
    'phone 490154203237517',
    '35-209900-176148-2',
    '378282246310005',
    'order 123456789012345',
  ]);
});
