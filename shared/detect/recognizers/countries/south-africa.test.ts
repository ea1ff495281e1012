import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('ZA_ID_NUMBER', () => {
  it('finds identity numbers, in one piece or in groups', () => {
    expectFindings('ZA_ID_NUMBER', [
      'my ID number is «8001015009087»',
      '«900415 7765 08 5»',
      'SA id: «8507305671188»',
    ]);
  });

  it('leaves impossible dates, wrong check digits, and time stamps', () => {
    expectFindings('ZA_ID_NUMBER', [
      '8001015009088',
      '8013015009087',
      '1700000000000',
      'EAN 4006381333931',
    ]);
  });
});

describe('ZA_PASSPORT', () => {
  it('finds passport numbers where the country is named', () => {
    expectFindings('ZA_PASSPORT', [
      'South African passport «A12345678»',
      'RSA passport no. «M87654321»',
      'DHA «T12345678»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('ZA_PASSPORT', ['order A12345678', 'South Africa flight A123']);
  });
});

describe('ZA_DRIVER_LICENSE', () => {
  it('finds licence numbers near their name', () => {
    expectFindings('ZA_DRIVER_LICENSE', [
      'eNaTIS «1023004567AB»',
      'South African driving licence «60350002W3CD»',
      'natis licence «2045001234KL»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('ZA_DRIVER_LICENSE', ['order 1023004567AB', 'licence to kill 007']);
  });
});

describe('ZA_INCOME_TAX_NUMBER', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('ZA_INCOME_TAX_NUMBER', [
      'SARS «0430768663»',
      'SARS tax number «1362/109/306»',
      'South African tax number «2071110957»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('ZA_INCOME_TAX_NUMBER', ['SARS 0415964882', 'order 0001339050']);
  });
});

describe('ZA_VAT_NUMBER', () => {
  it('finds VAT numbers where the country is named', () => {
    expectFindings('ZA_VAT_NUMBER', [
      'South African VAT number «4012345678»',
      'VAT no. «4987654321» (South Africa)',
      'SARS VAT «4012 345 678»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('ZA_VAT_NUMBER', ['VAT 5012345678 South Africa', 'order 4012345678']);
  });
});

describe('ZA_LICENSE_PLATE', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('ZA_LICENSE_PLATE', [
      'my bakkie «DK 28 LF GP»',
      'car registration «KD93GKGP»',
      'vehicle «GET 103 MP»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('ZA_LICENSE_PLATE', ['order DK 28 LF GP', 'team GP', 'KD93GKGP']);
  });
});

describe('ZA_TRAFFIC_REGISTER_NUMBER', () => {
  it('finds traffic register numbers near their name', () => {
    expectFindings('ZA_TRAFFIC_REGISTER_NUMBER', [
      'traffic register number «1234567890123»',
      'TRN «9876543210986»',
      'eNaTIS TRN: «4455667788991»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('ZA_TRAFFIC_REGISTER_NUMBER', ['order 1234567890123', '1700000000000']);
  });
});

describe('ZA_COMPANY_REGISTRATION', () => {
  it('finds company numbers', () => {
    expectFindings('ZA_COMPANY_REGISTRATION', [
      '«2015/123456/07»',
      'CIPC registration «1998/004321/23»',
      'company reg «CK1994/012345»',
    ]);
  });

  it('leaves paths and dates', () => {
    expectFindings('ZA_COMPANY_REGISTRATION', [
      '/2015/123456/07',
      '2015/12/07',
      'file 2015/123456',
    ]);
  });
});
