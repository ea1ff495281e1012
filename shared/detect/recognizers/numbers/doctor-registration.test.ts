import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers under which doctors are registered', () => {
  expectFindings('MEDICAL_LICENSE', [
    'Médico: Ana Prueba NºCol: «28 28 12345».',
    'Nº Col. «28-28-12345»',
    'número de colegiado «282812345»',
    'colegiada nº «08 12345»',
    'GMC number «1234567»',
    'numéro RPPS : «10001234567»',
    'BIG-nummer «49012345601»',
    'CRM: «123456»',
    'nr PWZ «1234567»',
  ]);
});

it('leaves columns, systems of customers, years and articles alone', () => {
  expectFindings('MEDICAL_LICENSE', [
    'col 28 of row 1234, N. Col 3',
    'CRM 2024 and CRM system 365',
    'the CRM has 12345 users',
    'colegiado en 2012',
    'big number 49012345601',
  ]);
});
