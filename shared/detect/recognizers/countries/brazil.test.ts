import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('BR_CPF', () => {
  it('finds personal numbers, dotted anywhere, plain near their name', () => {
    expectFindings('BR_CPF', [
      'meu CPF é «955.691.277-04»',
      'cpf «87820099453»',
      '«743.045.343-00», Rua A',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('BR_CPF', [
      'cadastro 832.190.177-80',
      'pedido 11144477735',
      '11111111111',
      'IP 111.222.333.44',
    ]);
  });
});

describe('BR_CNPJ', () => {
  it('finds company numbers, with letters too', () => {
    expectFindings('BR_CNPJ', [
      'CNPJ «51.639.065/0001-12»',
      'cnpj «57430883213263»',
      '«12.ABC.345/01DE-35»',
    ]);
  });

  it('leaves wrong check digits, and digits elsewhere', () => {
    expectFindings('BR_CNPJ', [
      'empresa 31.675.486/0001-92',
      '20240115123045',
      'pedido 11222333000181',
    ]);
  });
});

describe('BR_RG', () => {
  it('finds identity card numbers near their name', () => {
    expectFindings('BR_RG', ['RG «12.345.678-9»', 'rg: «34.567.890-X»', 'RG nº «123456789»']);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('BR_RG', ['pedido 12.345.678-9', 'R$ 12.345.678', 'versão 1.234.567']);
  });
});

describe('BR_CNH', () => {
  it('finds driving licence numbers near their name', () => {
    expectFindings('BR_CNH', [
      'CNH «28895480155»',
      'carteira de habilitação «85046886145»',
      'cnh nº «05096171852»',
      'CNH «09686491508»',
    ]);
  });

  it('leaves digits elsewhere', () => {
    expectFindings('BR_CNH', ['pedido 02650306461']);
  });
});
