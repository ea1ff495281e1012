import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds national account numbers by their checksum, unannounced', () => {
  expectFindings('BANK_ACCOUNT', [
    'Merci de virer sur «30004 00823 00001234567 78».',
    'Transfiere a «2100 0418 45 0200051332»',
    'Przelej na «61 1090 1014 0000 0712 1981 2874», proszę.',
    '«61109010140000071219812874»',
    'para «0002 0123 1234 5678 9015 4» obrigado',
    'banco «032180000118359719»',
  ]);
});

it('leaves wrong checksums, card numbers and measurements alone', () => {
  expectFindings('BANK_ACCOUNT', [
    '30004 00823 00001234567 88',
    '2100 0418 46 0200051332',
    '62 1090 1014 0000 0712 1981 2874',
    '0002 0123 1234 5678 9015 5',
    '032180000118359719',
    '4111 1111 1111 1111',
  ]);
});
