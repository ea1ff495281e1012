import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('AU_ABN', () => {
  it('finds business numbers near their name', () => {
    expectFindings('AU_ABN', [
      'ABN «56 069 427 298»',
      'abn: «82745287344»',
      'Australian business number «31 373 553 982»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('AU_ABN', ['ABN 53 033 152 548', 'order 51824753556', '51 824 753 556']);
  });
});

describe('AU_ACN', () => {
  it('finds company numbers near their name', () => {
    expectFindings('AU_ACN', ['ACN «200 593 004»', 'acn «949304278»', 'ACN: «076 232 409»']);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('AU_ACN', ['ACN 318067641', 'order 004085616']);
  });
});

describe('AU_TFN', () => {
  it('finds tax file numbers near their name', () => {
    expectFindings('AU_TFN', [
      'TFN «395 184 742»',
      'tax file number: «453004487»',
      'tfn «63394344»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('AU_TFN', ['TFN 200902119', 'order 123456782']);
  });
});

describe('AU_MEDICARE', () => {
  it('finds Medicare numbers near their name', () => {
    expectFindings('AU_MEDICARE', [
      'Medicare «2068 87652 1»',
      'medicare no «4246571691»',
      'Medicare card: «3507-18255-1»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('AU_MEDICARE', ['Medicare 2123 45671 1', 'order 2123456701']);
  });
});
