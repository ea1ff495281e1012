import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('EU_VAT', () => {
  it('finds VAT numbers with their country code, spaced or not', () => {
    expectFindings('EU_VAT', [
      'TVA «FR11 211 811 075»',
      '«ATU24221562»',
      '«BE0423486360»',
      'btw «NL 576112215B01»',
      '«SE682891156701»',
      '«PL7223805721»',
      'VAT «RO23751112»',
      '«PT202432610»',
      'VAT number «IE8664010J»',
      '«GB 147 8081 92»',
      'NIF-IVA «ESB56602282»',
      '«DK13368473»',
      '«FI29043231»',
      '«EL755387799»',
      '«HU04983316»',
      '«CY04924643D»',
      '«MT96816614»',
      '«LU12819232»',
      '«SI53372719»',
      '«SK6313588864»',
      '«EE106531415»',
      '«HR02462867224»',
      'DPH «CZ21567069»',
      'VAT «BG595928776»',
      'PVM «LT100386870»',
      'VAT «LV18430437904»',
      '«XI087224990»',
    ]);
  });

  it('leaves wrong check digits, and short ones without a word for them', () => {
    expectFindings('EU_VAT', [
      'FR51 756 157 209',
      'ATU20120475',
      'PL4648272773',
      'order RO12345678',
      'ES12345678',
      'flight SE1234',
      'FR 2024',
    ]);
  });
});

describe('DE_VAT_ID', () => {
  it('finds German VAT numbers', () => {
    expectFindings('DE_VAT_ID', [
      '«DE334953099»',
      'USt-IdNr.: «DE 826 335 894»',
      'VAT ID «DE589368558»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('DE_VAT_ID', ['DE217870351', 'DE12345', 'Kundennummer DEX136695976']);
  });
});
