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
    'my laptop has the serial number: «C02XG0FDH7JY»',
    'Mein Handy wurde gestohlen, Seriennummer «SN-9988776»',
    'mi portátil, número de serie «5CG1234XYZ»',
    'device id: «a1b2c3d4e5f60718»',
    '{"userId": "«u_8812345»"}',
  ]);
});

it('leaves counts, versions, cases and small numbers alone', () => {
  expectFindings('ID', [
    'the user id is missing, user_id = 42, user 1001 logged in',
    'student number of the year, 12345 students',
    'serial 1234, serial number 00:11:22:33',
    'case number 123456, ticket #123456, build 20240101',
    'washing machine, serial number 6FD723377',
    'Auf dem Ersatzteil steht die Seriennummer SN35399757',
    'la lavadora vieja, número de serie SN65069937',
    'employee count 12345, employees: 12345 people',
    'la pompa della caldaia, matricola SN7712345, matricola KD4T1187ZX2',
    'Avda. de la Paz, s/n 41013-Sevilla',
  ]);
});

it('finds them under abbreviations and cards', () => {
  expectFindings('ID', [
    'personeelsnr «30518», anst.nr «30518», Matr.-Nr. «3330518», nr legitymacji studenckiej «330518»',
    'Library card «2900 1142 07761» expired, matrícula do aluno «2023030518»',
  ]);
});
