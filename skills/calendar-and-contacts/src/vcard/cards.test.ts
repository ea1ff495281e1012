import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLines, splitParts, unescapeText, valuesOf } from '../testing/parse-lines.ts';
import { CONTACT } from './contact.ts';
import { writeCards } from './write-cards.ts';

const write = (...contacts: object[]) =>
  writeCards(
    contacts.map((contact) => CONTACT.parse(contact)),
    () => 'u-1',
  );

describe('contact files', () => {
  it('hold a contact with all it has', () => {
    expect(
      write({
        name: 'Ada Maria Maj',
        organisation: 'Nordhavn; Sons',
        title: 'Head',
        emails: [{ address: 'ada@nordhavn.eu', kind: 'work' }],
        phones: [{ number: '+49 30 901820', kind: 'cell' }, { number: '110' }],
        addresses: [
          {
            street: '12 Main Street',
            city: 'Town',
            postal_code: '10115',
            country: 'Germany',
            kind: 'home',
          },
        ],
        urls: ['https://nordhavn.eu/'],
        birthday: '--02-29',
        note: 'met,\nonce',
      }),
    ).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'UID:urn:uuid:u-1',
        'KIND:individual',
        'FN:Ada Maria Maj',
        'N:Maj;Ada Maria;;;',
        'ORG:Nordhavn\\; Sons',
        'TITLE:Head',
        'EMAIL;TYPE=work:ada@nordhavn.eu',
        'TEL;TYPE=cell:+49 30 901820',
        'TEL:110',
        'ADR;TYPE=home:;;12 Main Street;Town;;10115;Germany',
        'URL:https://nordhavn.eu/',
        'BDAY:--0229',
        'NOTE:met\\,\\nonce',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('know organisations and one-word names', () => {
    const back = parseLines(write({ name: 'Nordhavn', is_organisation: true }, { name: 'Ada' }));
    expect(valuesOf(back, 'KIND')).toEqual(['org', 'individual']);
    expect(valuesOf(back, 'ORG')).toEqual(['Nordhavn']);
    expect(valuesOf(back, 'N')).toEqual([';Ada;;;']);
  });

  it('refuse a birthday that is no day', () => {
    expect(() => write({ name: 'x', birthday: '2026-02-29' })).toThrow('no day');
    expect(valuesOf(parseLines(write({ name: 'x', birthday: '1990-01-02' })), 'BDAY')).toEqual([
      '19900102',
    ]);
  });

  it('are read back as they were meant, whatever the texts hold', () => {
    const text = fc.stringMatching(/^[a-zA-Z\\;,\nnN:" äß😀]{1,120}$/u);
    fc.assert(
      fc.property(text, text, text, (name, family_name, street) => {
        const back = parseLines(write({ name, family_name, addresses: [{ street }] }));
        expect(valuesOf(back, 'FN').map(unescapeText)).toEqual([name]);
        expect(splitParts(valuesOf(back, 'N')[0]!).map(unescapeText)).toEqual([
          family_name,
          '',
          '',
          '',
          '',
        ]);
        expect(splitParts(valuesOf(back, 'ADR')[0]!).map(unescapeText)[2]).toBe(street);
      }),
      { numRuns: 500 },
    );
  });
});
