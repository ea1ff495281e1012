import { it } from 'vitest';
import { expectFindings } from '../../testing/expect-findings.ts';

it('finds the numbers of staff, pupils, students and readers', () => {
  expectFindings('CUSTOMER_ID', [
    'Employee no. «00123456», student ID «S1234567»',
    'Personalnummer «445566», Matrikelnummer: «1234567»',
    'numéro étudiant «21904567», matricule «A12345»',
    'número de empleado «88012»',
    'número de matrícula «2021034567»',
    'numero di matricola «887766»',
    'personeelsnummer «100234», studentnummer «4455667»',
    'anställningsnummer «55667»',
    'numer albumu «123456»',
    'carte de bibliothèque n° «20417733», Bibliotheksausweis: «20417733», lånekort «204177»',
    'leerlingnr. «30518», elevnummer «30518», numéro d’étudiante «THIO62530908», empleada n.º «20417»',
    'nr ewid. «TB-0391», numer karty bibliotecznej «B-20417», n.º mecanográfico «20417», legajo: «20417»',
  ]);
});

it('finds the numbers of users and devices', () => {
  expectFindings('ID', [
    'my laptop has the serial number: «C02XG0FDH7JY»',
    'Mein Handy wurde gestohlen, Seriennummer «SN-9988776»',
    'mi portátil, número de serie «5CG1234XYZ»',
    'device id: «a1b2c3d4e5f60718»',
    '{"userId": "«u_8812345»"}',
  ]);
});

it.each(['ID', 'CUSTOMER_ID'] as const)('leaves counts and small numbers alone: %s', (type) => {
  expectFindings(type, [
    'Karta biblioteczna kosztuje 1234 zł, the library has 20417 books, student 2024',
    'élève de 3e, 2026 élèves, badge v2.0.1417, candidate 12345 votes',
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
  expectFindings('CUSTOMER_ID', [
    'personeelsnr «30518», anst.nr «30518», Matr.-Nr. «3330518», nr legitymacji studenckiej «330518»',
    'Library card «2900 1142 07761» expired, matrícula do aluno «2023030518»',
  ]);
});

it('finds them on cards, and where a sentence says which number somebody has', () => {
  expectFindings('CUSTOMER_ID', [
    'Mein Mitarbeiterausweis hat die Nummer «20417», my matric number «A0234567X»',
    'legajo «20417», nº mecanográfico «20417», matricola studente «204177», minha matrícula é «204177-3»',
    'as the customer with number «20417», der Kunde K-2041 und Kunde «K-20417»',
    'staff card lost in 2024, the matrícula is open, matrícula AB-12-CD',
  ]);
});

it('finds the badge and the code of an employee', () => {
  expectFindings('CUSTOMER_ID', [
    'badge «E-20771», emp code «tcn48213», emp no. «20418»',
    'badge 4.2, badge-2024-01, badge R-2024, emp code list',
  ]);
});
