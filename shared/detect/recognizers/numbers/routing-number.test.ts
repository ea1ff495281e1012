import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds bank and branch codes under their names', () => {
  expectFindings('ROUTING_NUMBER', [
    'routing number «021000021»',
    'My sort code is «12-34-56».',
    'BLZ «370 400 44», Bankleitzahl: «37040044»',
    'BSB «062-000» Acc 12345678',
    'transit number «12345»',
    'code banque «30004» code guichet : «00823»',
    'agência «1234-5», ABI «03069» CAB «01234»',
    'clearingnummer «8327-9»',
    '{"routing_number": "«021000021»", "ifsc": "«HDFC0001234»"}',
  ]);
});

it('finds them by shape and checksum where banks are spoken of', () => {
  expectFindings('ROUTING_NUMBER', [
    'ACH wire to «021000021»',
    'pay «20-00-00» 12345678, bank transfer',
    'NEFT to «SBIN0005943»',
  ]);
});

it('leaves other numbers and words alone', () => {
  expectFindings('ROUTING_NUMBER', [
    'ACH wire to 021000022',
    'the router is routing 123456 packets',
    'a cab 1234 was called, the Muster AG 12345',
    'branch 2024, branch feature-1234',
    'the date 12-34-56',
    'class ABCD0123456',
    'ABI 20240116 of the compiler',
  ]);
});

it('finds sort codes on either side of their account', () => {
  expectFindings('ROUTING_NUMBER', [
    'Sort: «09-01-28»\nAcc: 71820934, account 20938471 and the sort is «11-05-62»',
    'code banque «20041» guichet «01005»',
    'branch 20240112 was merged, the date 12-34-56 and 71820934',
  ]);
});

it('finds short codes before their account', () => {
  expectFindings('ROUTING_NUMBER', [
    'Banco Serra Azul ag «0417» cc 22908-6; clearing «8327-9», konto 904 117 284-3',
    'clearing 2024 sales, ag 4500 wheat, clearing 12 items',
  ]);
});
