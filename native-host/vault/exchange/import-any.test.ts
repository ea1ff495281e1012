import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { fixtureBytes, fixtureText } from './fixtures/fixture.ts';
import { importAny } from './import-any.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILES = [
  ['age-x25519.age', 'age'],
  ['age-x25519-armored.age', 'age'],
  ['bitwarden.json', 'bitwarden-json'],
  ['bitwarden.csv', 'bitwarden-csv'],
  ['keepass.xml', 'keepass-xml'],
  ['keepass.csv', 'keepass-csv'],
  ['keepassxc.csv', 'keepass-csv'],
  ['chrome.csv', 'chrome-csv'],
  ['firefox.csv', 'firefox-csv'],
  ['safari.csv', 'safari-csv'],
] as const;

describe('a file', () => {
  it.each(FILES)('%s is told by its content and imported', async (name, format) => {
    const file = fixtureBytes(name);
    expect(detectFormat(file)).toBe(format);
    const identities = [fixtureText('age-identity.txt').trim()];
    const { items } = await importAny(file, { identities });
    expect(items.map(({ value }) => value)).toContainEqual(expect.stringMatching(/Quux/));
  });

  it.each(['', 'hello', '{}', '<html>', 'a,b,c', '"planted', '\uFEFF', '{"a":1}'])(
    'of no known format is refused with those that are: %s',
    async (text) => {
      expect(detectFormat(bytesOf(text))).toBeUndefined();
      await expect(importAny(bytesOf(text))).rejects.toThrow(
        expect.objectContaining({
          code: 'INPUT_INVALID',
          nextStep: expect.stringContaining('Bitwarden as JSON or CSV'),
        }),
      );
    },
  );

  it('may have a byte order mark, or be UTF-16 as Windows writes it', async () => {
    const text = `\uFEFF${fixtureText('chrome.csv')}`;
    const utf16 = new Uint8Array(Buffer.from(text, 'utf16le'));
    const [one, other] = await Promise.all([importAny(bytesOf(text)), importAny(utf16)]);
    expect(one.items).toHaveLength(5);
    expect(other).toEqual(one);
  });

  it('is read as the format that is asked for', async () => {
    const file = fixtureBytes('chrome.csv');
    await expect(importAny(file, { format: 'firefox-csv' })).rejects.toThrow(
      'The table has no column "httprealm".',
    );
  });

  it('that is no text is refused', async () => {
    const file = new Uint8Array([...fixtureBytes('chrome.csv'), 0xff]);
    await expect(importAny(file)).rejects.toThrow('The file is not text in UTF-8.');
  });
});
