import { describe, expect, it } from 'vitest';
import { fixtureText } from './fixtures/fixture.ts';
import { importKeepassCsv } from './keepass-csv.ts';
import { importKeepassXml } from './keepass-xml.ts';

const brief = (items: ReturnType<typeof importKeepassXml>['items']) =>
  items.map(({ kind, label, value }) => [kind, label, value]);
const inFile = (body: string) =>
  `<KeePassFile><Root><Group><Name>All</Name>${body}</Group></Root></KeePassFile>`;

describe('the XML of KeePass', () => {
  const { items, skipped } = importKeepassXml(fixtureText('keepass.xml'));

  it('gives entries with their own fields, groups and tags, without former versions', () => {
    expect(brief(items)).toEqual([
      ['secret', 'Example shop', 'Quux&Corge<17'],
      ['profile', 'Example shop: user name', 'zoe.zorblat'],
      ['note', 'Example shop: note', 'two\nlines'],
      ['secret', 'Example shop: one-time codes', 'MADEUPMADEUP2345'],
      ['secret', 'Example shop: recovery', 'zz-1111-recover'],
      ['note', 'Example shop: customer', 'C-000-111'],
      ['secret', 'Example bank', 'Grault-23'],
    ]);
    expect(items[0]).toMatchObject({
      origin: 'https://shop.example.org',
      tags: ['home', 'shop'],
      createdAt: '2024-02-03T04:05:06.000Z',
      updatedAt: '2024-03-04T05:06:07.000Z',
    });
    expect(items[6]?.tags).toEqual(['Banks']);
  });

  it('says what is left out, with the line', () => {
    expect(skipped).toEqual([
      { line: 12, reason: 'its attached files cannot be imported' },
      { line: 39, reason: 'one of its fields only points to another entry' },
      { line: 48, reason: 'it is in the bin' },
    ]);
  });

  it('with encrypted fields, as in a database, gives none of these', () => {
    const field = '<String><Key>Password</Key><Value Protected="True">planted</Value></String>';
    expect(importKeepassXml(inFile(`<Entry>${field}</Entry>`))).toEqual({
      items: [],
      skipped: [
        { line: 1, reason: 'one of its fields is encrypted' },
        { line: 1, reason: 'it holds nothing to keep' },
      ],
    });
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "planted">]><x>&a;</x>', 'has a document type (DTD)'],
    ['<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', 'has a document type (DTD)'],
    [inFile('&planted;'), 'is not well-formed'],
    [inFile('<planted>'), 'is not well-formed'],
    ['', 'is not well-formed'],
    [`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, 'is nested too deep'],
    ['<planted/>', 'The XML is no export of KeePass.'],
  ])('is refused when it is hostile, damaged or another: %#', (text, problem) => {
    expect(() => importKeepassXml(text)).toThrow(problem);
    expect(() => importKeepassXml(text)).not.toThrow('planted');
  });
});

describe('the CSV of KeePass', () => {
  it('has backslashes before quotes', () => {
    const { items } = importKeepassCsv(fixtureText('keepass.csv'));
    expect(brief(items)).toEqual([
      ['secret', 'Example "shop"', 'Quux\\Corge"17,'],
      ['profile', 'Example "shop": user name', 'zoe.zorblat'],
      ['note', 'Example "shop": note', 'two\nlines'],
    ]);
  });

  it('may be that of KeePassXC, with groups and one-time codes', () => {
    const { items } = importKeepassCsv(fixtureText('keepassxc.csv'));
    expect(brief(items)).toEqual([
      ['secret', 'Example bank', 'Quux"Corge-17'],
      ['profile', 'Example bank: user name', 'zoe.zorblat'],
      ['secret', 'Example bank: one-time codes', 'otpauth://totp/x?secret=MADEUPMADEUP2345'],
    ]);
    expect(items[0]).toMatchObject({ tags: ['Banks'], createdAt: '2024-02-03T04:05:06.000Z' });
  });
});
