import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('RU_INN', () => {
  it('finds tax numbers of people and companies near their name', () => {
    expectFindings('RU_INN', ['ИНН «7259885378»', 'инн: «530986969424»', 'INN «7246136036»']);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('RU_INN', ['ИНН 7610017930', 'заказ 7707083893']);
  });
});

describe('RU_SNILS', () => {
  it('finds insurance numbers, grouped anywhere, plain near their name', () => {
    expectFindings('RU_SNILS', [
      'СНИЛС «637-504-870 09»',
      '«109-797-821 14»',
      'снилс «10694498487»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('RU_SNILS', ['112-233-445 96', 'заказ 11223344595', 'tel 123-456-789']);
  });
});

describe('RU_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('RU_PASSPORT', [
      'паспорт «4509 123456»',
      'паспорт серия «45 09 № 123456»',
      'Russian passport «4509123456»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('RU_PASSPORT', ['заказ 4509 123456', '4509123456', 'паспорт готов']);
  });
});
