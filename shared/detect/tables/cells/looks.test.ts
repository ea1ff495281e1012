import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../entity-types/index.ts';
import { isBlankCell } from './blank.ts';
import { looksRight } from './looks.ts';

const looks = (type: EntityType, value: string) => looksRight({ type, voice: 0, needs: 0 }, value);

describe('a cell can be what its column says', () => {
  it.each<[EntityType, string[], string[]]>([
    [
      'PERSON',
      [
        'Ada',
        'van der Meij',
        "O'Dowd",
        'Wiśniewska-Kos',
        'J. R. Ek',
        'Ek, Ada',
        'Mary (May) Ek',
        '山田太郎',
      ],
      [
        '4711',
        'A',
        'Ada 2',
        'user_name',
        'userName',
        'a@b.example',
        'Mill GmbH',
        'one two three four five six seven',
      ],
    ],
    [
      'DATE_OF_BIRTH',
      [
        '12.03.1985',
        '3/12/85',
        '1985-03-12',
        '1985/3/12',
        '12-Mar-1985',
        'March 12, 1985',
        '12 de marzo de 1985',
        '12 marca 1985',
        '19850312',
        '12031985',
        '1985',
        "12.3.'85",
        '1985-03-12T00:00:00Z',
        '12.5.',
      ],
      ['45.2', '34', '1.2.3.4', 'next week', '2024-13', '85'],
    ],
    [
      'LOCATION',
      ['Köln', 'St. Gallen', "L'Aquila", 'Frankfurt (Oder)'],
      ['DE', '10115', 'https://x.example', 'a_b'],
    ],
    [
      'STREET_ADDRESS',
      ['14 Mill Lane', 'Hauptstr.5', 'Lindenweg', 'C/ Mayor 12 2ºB'],
      ['10.0.0.1', '0x7ffe12', 'a@b.example', 'node5', 'x = y'],
    ],
    [
      'PHONE_NUMBER',
      ['+44 (0)20 7946 0958', '0301234567', '555-0187 x12', "'0171 220014"],
      ['12.50', '2024-05-01', 'Galaxy S24', '12345'],
    ],
    ['POSTAL_CODE', ['10115', 'NW1 6XE', '1012 AB', '31-147', 'D-10115'], ['AB', 'ABCDEF12', '1']],
    ['PIN', ['4821', '00481'], ['12', 'GND', '123456789']],
    [
      'PASSWORD',
      ['hunter22!x', 'Sommar!93'],
      ['********', 'changeme', 'see the vault', 'key_file'],
    ],
    [
      'CUSTOMER_ID',
      ['KL-88213', '104882', 'C 0042'],
      ['42', '2024', '12.03.2024', '1.2.3', 'seven'],
    ],
    ['US_SSN', ['536-22-8745', '536 22 8745'], ['1234', 'n.n.']],
    ['UK_NINO', ['QQ 12 34 56 C'], ['Q']],
    ['IBAN_CODE', ['DE02 1203 0000 0000 2020 51'], ['DE02']],
    ['SWIFT_CODE', ['BNPAFRPP', 'AGRIFRPP882'], ['BNPA', '12345678']],
    ['CREDIT_CARD', ['4111 1111 1111 1112'], ['4111']],
    ['VEHICLE_PLATE', ['B-AB 1234', 'AB12 CDE'], ['ABC', '1234']],
    ['USERNAME', ['rfenwick', 'm.odell', '@qarth'], ['root', 'two words', 'ab']],
    ['AGE', ['34', '7 years', '102'], ['340', 'old']],
  ])('%s', (type, right, wrong) => {
    for (const value of right) expect(`${value}: ${looks(type, value)}`).toBe(`${value}: true`);
    for (const value of wrong) expect(`${value}: ${looks(type, value)}`).toBe(`${value}: false`);
  });
});

it('nothing is a cell that is empty or shows where something would be', () => {
  for (const value of [
    '',
    '-',
    '–',
    '?',
    'n/a',
    'N/A',
    'NULL',
    'none',
    'unbekannt',
    'brak',
    '****',
    'xxxx',
    '<name>',
    '{{email}}',
    '[PERSON_1]',
    '$user',
    'a***e',
    '…',
  ])
    expect(`${value}: ${isBlankCell(value)}`).toBe(`${value}: true`);
  for (const value of ['Ada', '0000', '5', 'Noone', 'Tom'])
    expect(`${value}: ${isBlankCell(value)}`).toBe(`${value}: false`);
});
