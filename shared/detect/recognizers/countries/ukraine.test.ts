import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('UA_TAX_ID', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('UA_TAX_ID', [
      'РНОКПП «0970214432»',
      'ІПН: «3501841524»',
      'Ukrainian tax number «2457589310»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('UA_TAX_ID', ['РНОКПП 3537172161', 'замовлення 1759013776']);
  });
});

describe('UA_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('UA_PASSPORT', [
      'паспорт «КС 123456»',
      'паспорт серія «АВ № 654321»',
      'Ukrainian passport «001234567»',
      'номер паспорта України «001234567»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('UA_PASSPORT', ['замовлення КС 123456', '001234567', 'АВ 123']);
  });
});

describe('UA_PENSION_ID', () => {
  it('finds pension numbers near their name', () => {
    expectFindings('UA_PENSION_ID', [
      'ПФУ «1234567890123»',
      'пенсійне посвідчення «9876543210987»',
      'Ukrainian pension id «1234567890123»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('UA_PENSION_ID', ['замовлення 1234567890123', '1700000000000']);
  });
});
