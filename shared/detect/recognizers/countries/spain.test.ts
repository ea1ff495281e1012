import { describe, it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

describe('ES_NIF', () => {
  it('finds identity numbers, plain, dotted and small', () => {
    expectFindings('ES_NIF', [
      'mi DNI es «90861566C»',
      '«58.283.505-X»',
      'dni «09412484x»',
      'NIF «48291590-P»',
      'NIF «K8158872J»',
    ]);
  });

  it('leaves wrong letters', () => {
    expectFindings('ES_NIF', ['60500441F', '12345678', 'pedido 12345678Q', 'talla 12345678O']);
  });
});

describe('ES_NIE', () => {
  it('finds numbers of foreigners', () => {
    expectFindings('ES_NIE', ['NIE «X4421257J»', '«Y-6838382-J»', 'mi nie es «z3612538w»']);
  });

  it('leaves wrong letters', () => {
    expectFindings('ES_NIE', ['X5881052L', 'X1234567', 'Y12345678L']);
  });
});

describe('ES_CIF', () => {
  it('finds company numbers near their name', () => {
    expectFindings('ES_CIF', [
      'CIF «B61899225»',
      'cif: «B-16185498»',
      'empresa con NIF «Q5290689H»',
    ]);
  });

  it('leaves wrong controls, and codes elsewhere', () => {
    expectFindings('ES_CIF', ['CIF A97483235', 'modelo A58818501', 'CIF A5881850']);
  });
});

describe('ES_NSS', () => {
  it('finds social security numbers near their name', () => {
    expectFindings('ES_NSS', [
      'Seguridad Social: «281234567840»',
      'NASS «28/12345678/40»',
      'afiliación «41 10345678 69»',
      'NASS: «28 1234567 11»',
      'NUSS «41 12345678 22»',
      'NASS: «08 12345678»',
    ]);
  });

  it('leaves wrong keys, and digits elsewhere', () => {
    expectFindings('ES_NSS', ['seguridad social 281234567841', 'pedido 281234567840']);
  });
});

describe('ES_PASSPORT', () => {
  it('finds passport numbers near their name', () => {
    expectFindings('ES_PASSPORT', [
      'pasaporte «AAA123456»',
      'número de pasaporte: «XDB654321»',
      'Spanish passport «PAB 123456»',
    ]);
  });

  it('leaves codes elsewhere', () => {
    expectFindings('ES_PASSPORT', [
      'pedido AAA123456',
      'vuelo IB3456',
      'pasaporte caducado en 2023',
    ]);
  });
});
