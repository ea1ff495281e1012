import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('PT_NIF', () => {
  it('finds tax numbers near their name', () => {
    expectFindings('PT_NIF', [
      'NIF «242624588»',
      'contribuinte nº «552 621 773»',
      'o meu NIF é «100381448»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('PT_NIF', ['número fiscal 213724520', 'encomenda 123456789', 'ligue 912345678']);
  });
});

describe('PT_NISS', () => {
  it('finds insurance numbers near their name', () => {
    expectFindings('PT_NISS', [
      'NISS «18920764939»',
      'Segurança Social: «14 607 085 688»',
      'niss «22490983373»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('PT_NISS', ['NISS 13206585953', 'pedido 11234567896']);
  });
});

describe('PT_CC', () => {
  it('finds citizen card numbers', () => {
    expectFindings('PT_CC', [
      'cartão de cidadão «70022286 1 ZZ6»',
      'CC «003968634ZZ4»',
      '«75299316 2 ZX1»',
    ]);
  });

  it('leaves wrong check digits', () => {
    expectFindings('PT_CC', ['CC 54943828 5 ZZ0', '12345678 9 AB', 'ref 12345678']);
  });
});
