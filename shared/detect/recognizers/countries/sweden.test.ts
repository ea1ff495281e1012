import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('SE_PERSONNUMMER', () => {
  it('finds personal numbers, with or without century', () => {
    expectFindings('SE_PERSONNUMMER', [
      'mitt personnummer är «811218-9884»',
      '«19900115-2371»',
      'pnr «8507301060»',
      'samordningsnummer «850790-9771»',
      '«121212+1295»',
    ]);
  });

  it('leaves impossible dates and wrong check digits', () => {
    expectFindings('SE_PERSONNUMMER', [
      '811218-9869',
      'order 202413-1234',
      '811318-9876',
      'beställning 8507301234',
    ]);
  });
});

describe('SE_ORGANISATIONSNUMMER', () => {
  it('finds company numbers near their name, and limited companies anywhere', () => {
    expectFindings('SE_ORGANISATIONSNUMMER', [
      'org.nr «556182-8681»',
      'organisationsnummer «802535-9913»',
      'fakturera «559541-9325»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('SE_ORGANISATIONSNUMMER', [
      'org.nr 556958-2042',
      'artikel 802123-4567',
      'faktura 212000-1355',
    ]);
  });
});
