import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('TR_NATIONAL_ID', () => {
  it('finds identity numbers near their name', () => {
    expectFindings('TR_NATIONAL_ID', [
      'TC kimlik no «16113280642»',
      'T.C. Kimlik: «20758836638»',
      'Turkish national id «39221880238»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('TR_NATIONAL_ID', ['TC kimlik 18340577725', 'sipariş 10000000146']);
  });
});

describe('TR_TAX_ID', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('TR_TAX_ID', [
      'vergi no «4523371290»',
      'VKN: «1609058362»',
      'Turkish tax number «0097444950»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('TR_TAX_ID', ['vergi no 4769865940', 'sipariş 4540536920']);
  });
});

describe('TR_LICENSE_PLATE', () => {
  it('finds number plates near words for vehicles', () => {
    expectFindings('TR_LICENSE_PLATE', [
      'plaka «34 ABC 123»',
      'aracım «06 AB 1234»',
      'Turkish car plate «35ABC12»',
    ]);
  });

  it('leaves impossible provinces, and codes elsewhere', () => {
    expectFindings('TR_LICENSE_PLATE', ['plaka 82 ABC 123', 'sipariş 34 ABC 123', 'oda 34']);
  });
});
