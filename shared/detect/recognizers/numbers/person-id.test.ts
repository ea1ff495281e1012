import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers of staff, students, users and devices', () => {
  expectFindings('ID', [
    'Employee no. «00123456», student ID «S1234567»',
    'Personalnummer «445566», Matrikelnummer: «1234567»',
    'numéro étudiant «21904567», matricule «A12345»',
    'número de empleado «88012»',
    'número de matrícula «2021034567»',
    'numero di matricola «887766»',
    'personeelsnummer «100234», studentnummer «4455667»',
    'anställningsnummer «55667»',
    'numer albumu «123456»',
    'serial number: «C02XG0FDH7JY», Seriennummer «SN-9988776»',
    '{"userId": "«u_8812345»"}',
  ]);
});

it('leaves counts, versions, cases and small numbers alone', () => {
  expectFindings('ID', [
    'the user id is missing, user_id = 42, user 1001 logged in',
    'student number of the year, 12345 students',
    'serial 1234, serial number 00:11:22:33',
    'case number 123456, ticket #123456, build 20240101',
    'employee count 12345, employees: 12345 people',
    'Avda. de la Paz, s/n 41013-Sevilla',
  ]);
});
