import { expect, it } from 'vitest';
import { importBitwardenCsv } from './bitwarden-csv.ts';
import { fixtureText } from './fixtures/fixture.ts';

const TAGS = ['Example mail', 'Work', 'Mail'];
const origin = 'https://mail.example.org';

it('a Bitwarden export in CSV gives logins with their fields, and notes', () => {
  const { items, skipped } = importBitwardenCsv(fixtureText('bitwarden.csv'));
  const label = (part: string) => `Example mail: ${part}`;
  expect(skipped).toEqual([]);
  expect(items).toEqual([
    {
      kind: 'secret',
      type: 'PASSWORD',
      label: 'Example mail',
      value: 'Quux,"Corge"-17',
      tags: ['Work', 'Mail'],
      origin,
    },
    {
      kind: 'profile',
      type: 'USERNAME',
      label: label('user name'),
      value: 'zoe.zorblat',
      tags: TAGS,
      origin,
    },
    {
      kind: 'secret',
      label: label('one-time codes'),
      value: 'MADEUPMADEUP2345',
      tags: ['totp', ...TAGS],
      origin,
    },
    {
      kind: 'secret',
      label: label('recovery'),
      value: 'zz-1111-recover\nsecond line',
      tags: TAGS,
      origin,
    },
    { kind: 'secret', label: label('customer'), value: 'C-000-111', tags: TAGS, origin },
    { kind: 'note', label: 'Alarm', value: 'the code\nis 000999', tags: [] },
  ]);
});

it('a table of another program is refused with the column it lacks', () => {
  expect(() => importBitwardenCsv('name,url,username,password\na,b,c,planted')).toThrow(
    'The table has no column "type".',
  );
});
