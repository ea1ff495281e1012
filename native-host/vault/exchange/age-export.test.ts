import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../shared/detect/entity-types/index.ts';
import { openExport, sealExport } from './age-export.ts';
import type { ExchangeItem } from './exchange-item.ts';
import { fixtureBytes, fixtureText } from './fixtures/fixture.ts';

const RECIPIENT = 'age1hjtlcp88ll5rcx0qtq22scyk4h3rnyp5kplxk37qe0jrrxa5sycqh73q68';
const IDENTITY = fixtureText('age-identity.txt').trim();
/** Cheap to try: these are tests. */
const passphrase = { passphrase: 'made-up passphrase', workFactor: 2 };
const ITEM: ExchangeItem = { kind: 'note', label: 'planted label', value: 'planted', tags: [] };
const failsWith = (code: string) => expect.objectContaining({ code });

/** Any text encrypted with age, as somebody else would. */
async function encrypted(text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(RECIPIENT);
  return encrypter.encrypt(text);
}

describe('a file of the age program', () => {
  const WRITTEN = [
    {
      kind: 'secret',
      type: 'PASSWORD',
      label: 'Example shop',
      value: 'Quux-Corge-17',
      tags: ['shop'],
      origin: 'https://shop.example.org',
    },
    { kind: 'note', label: 'Grüße', value: 'two\nlines 🦊', tags: [] },
  ];

  it.each(['age-x25519.age', 'age-x25519-armored.age'])('opens with its key: %s', async (name) => {
    expect(await openExport(fixtureBytes(name), { identities: [IDENTITY] })).toEqual(WRITTEN);
  });

  it('opens with its passphrase', async () => {
    const file = fixtureBytes('age-passphrase.age');
    expect(await openExport(file, { passphrase: passphrase.passphrase })).toEqual(WRITTEN);
  });
});

describe('an export', () => {
  const time = fc
    .date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  const text = (maxLength: number) => fc.string({ minLength: 1, maxLength, unit: 'binary' });
  const item: fc.Arbitrary<ExchangeItem> = fc.record(
    {
      id: fc.uuid(),
      kind: fc.constantFrom('profile', 'note', 'secret'),
      type: fc.constantFrom(...ENTITY_TYPES),
      label: text(100),
      value: text(500),
      tags: fc.array(text(30), { maxLength: 32 }),
      origin: fc.webUrl().map((url) => new URL(url).origin),
      createdAt: time,
      updatedAt: time,
    },
    { requiredKeys: ['kind', 'label', 'value', 'tags'] },
  );

  it('opens as what was sealed, with either kind of key, as bytes or text', async () => {
    const keys = fc.constantFrom(passphrase, { recipients: [RECIPIENT] });
    const options = fc.tuple(keys, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(item), options, async (items, [key, armored]) => {
        const file = await sealExport(items, { ...key, armored });
        const open = { passphrase: passphrase.passphrase, identities: [IDENTITY] };
        expect(await openExport(file, open)).toEqual(items);
      }),
      { numRuns: 60 },
    );
  });

  it('as text begins as PEM does', async () => {
    const file = await sealExport([ITEM], { ...passphrase, armored: true });
    expect(new TextDecoder().decode(file)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  });

  it('stays shut for another passphrase or key', async () => {
    const file = await sealExport([ITEM], passphrase);
    const open = (options: Parameters<typeof openExport>[1]) => openExport(file, options);
    await expect(open({ passphrase: 'another' })).rejects.toThrow(failsWith('KEY_WRONG'));
    await expect(open({ identities: [IDENTITY] })).rejects.toThrow(failsWith('KEY_WRONG'));
    await expect(open({ identities: ['planted'] })).rejects.toThrow(failsWith('KEY_WRONG'));
    await expect(open({ identities: ['planted'] })).rejects.not.toThrow('planted');
    await expect(open({})).rejects.toThrow(failsWith('KEY_MISSING'));
  });

  it('is refused when it is damaged, cut or no such file', async () => {
    const file = await sealExport([ITEM], passphrase);
    const flipped = file.slice();
    flipped[file.length - 1]! ^= 1;
    const broken = [flipped, file.slice(0, -1), file.slice(0, 60), new Uint8Array(), file.slice(1)];
    for (const bytes of broken) {
      await expect(openExport(bytes, passphrase)).rejects.toThrow(failsWith('INPUT_INVALID'));
    }
  });

  it('of a newer version is told from a damaged one', async () => {
    const newer = await encrypted('{"format":"lifesavor-vault","version":2,"boxes":[]}');
    const open = openExport(newer, { identities: [IDENTITY] });
    await expect(open).rejects.toThrow(failsWith('VAULT_TOO_NEW'));
  });

  it.each([
    'planted',
    '{"planted":1}',
    '{"format":"lifesavor-vault","version":0,"exportedAt":"2024-03-04T05:06:07Z","items":[]}',
    '{"format":"lifesavor-vault","version":1,"exportedAt":"2024-03-04T05:06:07Z","items":["planted"]}',
  ])('is refused when something else is in it: %s', async (content) => {
    const opened = openExport(await encrypted(content), { identities: [IDENTITY] });
    await expect(opened).rejects.toThrow(failsWith('INPUT_INVALID'));
    await expect(opened).rejects.not.toThrow('planted');
  });

  it('is sealed with a passphrase or for public keys, one of the two', async () => {
    const both = { passphrase: 'x', recipients: [RECIPIENT] };
    for (const options of [{}, both, { passphrase: '' }, { recipients: ['planted'] }]) {
      const sealed = sealExport([ITEM], options);
      await expect(sealed).rejects.toThrow(failsWith('USAGE'));
      await expect(sealed).rejects.not.toThrow('planted');
    }
  });

  it('never holds an item that could not be read back', async () => {
    const sealed = sealExport([ITEM, { ...ITEM, origin: 'https://planted.test/x' }], passphrase);
    await expect(sealed).rejects.toThrow('Item 2 of the export is not valid.');
  });
});
