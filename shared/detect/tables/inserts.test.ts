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
