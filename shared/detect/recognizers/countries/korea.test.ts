import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('KR_RRN', () => {
  it('finds resident numbers', () => {
    expectFindings('KR_RRN', [
      '주민등록번호 «900101-1234567»',
      '«851224-2345678»',
      '주민번호 «9001011234567»',
    ]);
  });

  it('leaves impossible dates and other groups', () => {
    expectFindings('KR_RRN', ['901301-1234567', 'order 9001011234567', '900101-9234567']);
  });
});

describe('KR_FRN', () => {
  it('finds numbers of foreigners', () => {
    expectFindings('KR_FRN', [
      '외국인등록번호 «900101-5234567»',
      '«851224-6345678»',
      'ARC «9001015234567»',
    ]);
  });

  it('leaves impossible dates and other groups', () => {
    expectFindings('KR_FRN', ['901301-5234567', 'order 9001015234567']);
  });
});

describe('KR_BRN', () => {
  it('finds business numbers near their name', () => {
    expectFindings('KR_BRN', [
      '사업자등록번호 «155-80-16522»',
      '사업자번호: «7647682722»',
      'Korean business number «246-23-61413»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('KR_BRN', ['사업자등록번호 164-51-63388', 'order 120-81-47521']);
  });
});

describe('KR_DRIVER_LICENSE', () => {
  it('finds driving licence numbers near their name', () => {
    expectFindings('KR_DRIVER_LICENSE', [
      '운전면허번호 «11-12-345678-90»',
      '면허번호: «28 05 123456 11»',
      'Korean driver license «111234567890»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('KR_DRIVER_LICENSE', ['order 11-12-345678-90', '31-12-345678-90']);
  });
});

describe('KR_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('KR_PASSPORT', [
      '여권번호 «M12345678»',
      '여권 «M123A4567»',
      'Korean passport «S87654321»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('KR_PASSPORT', ['order M12345678', '모델 M123A4567']);
  });
});
