import { describe, expect, it } from 'vitest';
import { importChromeCsv, importFirefoxCsv, importSafariCsv } from './browser-csv.ts';
import { fixtureText } from './fixtures/fixture.ts';

const origin = 'https://shop.example.org';
const name = 'shop.example.org';

describe('passwords of a browser', () => {
  it('come from Chrome and its relatives', () => {
    const { items, skipped } = importChromeCsv(fixtureText('chrome.csv'));
    expect(skipped).toEqual([]);
    expect(items.map(({ label, value }) => [label, value])).toEqual([
      [name, 'Quux,Corge-17'],
      [`${name}: user name`, 'zoe.zorblat'],
      [`${name}: note`, 'ask Zoe'],
      ['android://bWFkZS11cA==@org.example.app/', 'Grault-23'],
      ['android://bWFkZS11cA==@org.example.app/: user name', 'zoe.zorblat'],
    ]);
    expect(items[0]).toMatchObject({ kind: 'secret', type: 'PASSWORD', origin });
    expect(items[3]?.origin).toBeUndefined();
  });

  it('come from an older Chrome, without notes', () => {
    const text = 'name,url,username,password\r\nx,https://example.org,,Quux\r\n';
    expect(importChromeCsv(text).items).toHaveLength(1);
  });

  it('come from Firefox, named by their site, with their times', () => {
    const { items } = importFirefoxCsv(fixtureText('firefox.csv'));
    expect(items.map(({ label, value }) => [label, value])).toEqual([
      [name, 'Quux"Corge-17'],
      [`${name}: user name`, 'zoe.zorblat'],
    ]);
    expect(items[0]).toMatchObject({
      origin,
      createdAt: '2024-02-03T04:05:06.000Z',
      updatedAt: '2024-03-04T05:06:07.000Z',
    });
  });

  it('come from Safari, with notes and one-time codes', () => {
    const { items } = importSafariCsv(fixtureText('safari.csv'));
    expect(items.map(({ kind, value }) => [kind, value])).toEqual([
      ['secret', 'Quux-Corge-17'],
      ['profile', 'zoe.zorblat'],
      ['secret', 'otpauth://totp/shop?secret=MADEUPMADEUP2345'],
      ['note', 'ask\nZoe'],
    ]);
  });

  it('are left out line by line where a row is broken', () => {
    const text = 'name,url,username,password\na,b,c,planted,planted\n\nonly\nd,,,\ne,,,Quux';
    const { items, skipped } = importChromeCsv(text);
    expect(items.map(({ value }) => value)).toEqual(['Quux']);
    expect(skipped).toEqual([
      { line: 2, reason: 'cells: 5, in the first row: 4' },
      { line: 4, reason: 'cells: 1, in the first row: 4' },
      { line: 5, reason: 'it holds nothing to keep' },
    ]);
  });

  it('are refused when they are more than anybody has', () => {
    const text = `name,url,username,password\n${'x\n'.repeat(200_001)}`;
    expect(() => importChromeCsv(text)).toThrow('more than 200,000 entries');
  });
});
