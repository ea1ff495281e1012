import { expect, it } from 'vitest';
import { createDetector } from '../detector.ts';

const detector = createDetector();

function found(text: string): string[] {
  return detector.scan(text).map((span) => `${span.type} ${text.slice(span.start, span.end)}`);
}

it('reads the rows of INSERT statements under the names of their columns', () => {
  const text = `-- seed
INSERT INTO users (login, pw, full_name, pin, city) VALUES
  ('berg-k', 'Tiger-698!', 'Kai Berg', '6881', 'Lund'),
  ('lena.o', 'k9wlQWAT', 'Lena O''Hara', '0417', NULL);
SELECT 1;`;
  expect(found(text)).toEqual([
    'USERNAME berg-k',
    'PASSWORD Tiger-698!',
    'PERSON Kai Berg',
    'PIN 6881',
    'LOCATION Lund',
    'USERNAME lena.o',
    'PASSWORD k9wlQWAT',
    "PERSON Lena O''Hara",
    'PIN 0417',
  ]);
});

it('leaves rows of things alone, and ends where the statement does', () => {
  const text = `INSERT INTO parts (id, sku, name, price) VALUES (1, 'AB-1', 'bolt', 2.5), (2, 'AB-2', 'nut', 3.0);`;
  expect(found(text)).toEqual([]);
  expect(found('insert into the slot (a, b) values (')).toEqual([]);
});

it('takes the numbers of rows for those of whom the table is called after', () => {
  const text = `INSERT INTO club.socios (nro, apellido, nacimiento) VALUES ('S-7731', 'Ibarlucea', '1979-05-02');
INSERT INTO adhérents (num, nom, email) VALUES ('K90412', 'Yvonne Tassin', 'y.tassin@mail.example');
INSERT INTO invoices (num, total) VALUES ('K90413', '12.50');`;
  expect(found(text)).toEqual([
    'CUSTOMER_ID S-7731',
    'PERSON Ibarlucea',
    'DATE_OF_BIRTH 1979-05-02',
    'CUSTOMER_ID K90412',
    'PERSON Yvonne Tassin',
    'EMAIL_ADDRESS y.tassin@mail.example',
  ]);
});

it('reads a row that has one NULL too many', () => {
  const text = `INSERT INTO members (login, pw, pin) VALUES ('alan.q', 'khultlWPATg8', '0166', NULL);`;
  expect(found(text)).toEqual(['USERNAME alan.q', 'PASSWORD khultlWPATg8', 'PIN 0166']);
});

it('reads the last row as far as it goes', () => {
  const text = `INSERT INTO soci (tessera, nome, cognome, nato_il)
VALUES (5120, 'Rosa', 'D''Elia', '1958-01-09'), (5121, 'Ugo', 'Fanti', '1971-10-30';`;
  expect(found(text).slice(-4)).toEqual([
    'CUSTOMER_ID 5121',
    'PERSON Ugo',
    'PERSON Fanti',
    'DATE_OF_BIRTH 1971-10-30',
  ]);
});
