import { describe, expect, it } from 'vitest';
import { importBitwardenJson } from './bitwarden-json.ts';
import { fixtureText } from './fixtures/fixture.ts';

const { items, skipped } = importBitwardenJson(fixtureText('bitwarden.json'));
const values = (tagOrLabel: string) =>
  items
    .filter(({ label, tags }) => label === tagOrLabel || tags.includes(tagOrLabel))
    .map(({ kind, type, value }) => [kind, type, value]);
const exportOf = (...list: unknown[]) => JSON.stringify({ encrypted: false, items: list });

describe('a Bitwarden export in JSON', () => {
  it('gives a login as its password, bound to its site and tagged with its folder', () => {
    expect(items[0]).toEqual({
      kind: 'secret',
      type: 'PASSWORD',
      label: 'Example mail',
      value: 'Quux-Corge-17',
      tags: ['Work', 'Mail'],
      origin: 'https://mail.example.org',
      createdAt: '2024-02-03T04:05:06.000Z',
      updatedAt: '2024-03-04T05:06:07.123Z',
    });
  });

  it('keeps what else belongs to a login under its name', () => {
    expect(values('Example mail').slice(1)).toEqual([
      ['profile', 'USERNAME', 'zoe.zorblat'],
      ['secret', undefined, 'otpauth://totp/Example:zoe?secret=MADEUPMADEUP2345'],
      ['note', undefined, 'ask Zoe Zorblat first'],
      ['secret', undefined, 'zz-1111-recover'],
      ['note', undefined, 'C-000-111'],
    ]);
    expect(items[1]).toMatchObject({ label: 'Example mail: user name' });
    expect(items[2]?.tags).toContain('totp');
  });

  it('gives notes, cards, identities and keys the types they have', () => {
    expect(values('Alarm')).toEqual([['note', undefined, 'the code is 000999']]);
    expect(values('Bank card')).toEqual([
      ['profile', 'CREDIT_CARD', '4111111111111111'],
      ['profile', 'PERSON', 'Zoe Zorblat'],
      ['profile', 'CREDIT_CARD_EXPIRATION', '7/2031'],
      ['profile', 'CREDIT_CARD_CVV', '123'],
    ]);
    expect(values('Me')).toEqual([
      ['profile', 'PERSON', 'Zoe Zorblat'],
      ['profile', 'TITLE', 'Dr'],
      ['profile', 'EMAIL_ADDRESS', 'zoe@example.org'],
      ['profile', 'PHONE_NUMBER', '+1 202 555 0143'],
      ['profile', 'STREET_ADDRESS', '1 Made-up Lane, Flat 2'],
      ['profile', 'POSTAL_CODE', '00000'],
      ['profile', 'LOCATION', 'Nowhere, ZZ, Utopia'],
      ['profile', 'ORGANIZATION', 'Zorblat Ltd'],
      ['profile', 'USERNAME', 'zoez'],
      ['profile', 'US_SSN', '078-05-1120'],
      ['profile', 'PASSPORT', 'X0000000'],
      ['profile', 'DRIVER_LICENSE', 'D0000000'],
    ]);
    expect(values('Build server')).toEqual([['secret', 'PRIVATE_KEY', 'made-up private key']]);
  });

  it('says what is left out, and why', () => {
    expect(skipped).toEqual([
      { reason: 'item 1: its fields without text cannot be imported' },
      { reason: 'item 1: its passkey cannot be imported' },
      { reason: 'item 6: it is in the bin' },
      { reason: 'item 7: it is of a kind that is not known, or damaged' },
      { reason: 'item 8: it holds nothing to keep' },
    ]);
  });

  it('tags the items of an organisation with their collections', () => {
    const text = JSON.stringify({
      encrypted: false,
      collections: [{ id: 'c', name: 'Team' }],
      items: [{ type: 2, name: 'x', notes: 'y', collectionIds: ['c', 'gone'] }],
    });
    expect(importBitwardenJson(text).items[0]?.tags).toEqual(['Team']);
  });

  it('names what has no name, and shortens what is too long', () => {
    const { items, skipped } = importBitwardenJson(
      exportOf(
        { type: 1, name: ' ', login: { password: 'a', uris: [{ uri: 'example.org/login' }] } },
        { type: 2, name: `${'🦊'.repeat(200)}`, notes: 'b' },
        { type: 2, name: 'long', notes: 'c'.repeat(65_537) },
      ),
    );
    expect(items[0]).toMatchObject({ label: 'example.org', origin: 'https://example.org' });
    expect(items[1]?.label).toBe('🦊'.repeat(100));
    expect(skipped).toEqual([{ reason: 'item 3: a value is longer than 65,536 characters' }]);
  });

  it('has its names made fit to be shown', () => {
    const { items } = importBitwardenJson(exportOf({ type: 2, name: 'a\u001b[2J\nb', notes: 'c' }));
    expect(items[0]?.label).toBe('a [2J b');
  });

  it('that is encrypted is refused with the way to export it readable', () => {
    expect(() => importBitwardenJson('{"encrypted":true,"data":"2.planted"}')).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        message: 'The Bitwarden export is encrypted.',
        nextStep: expect.stringContaining('".json"'),
      }),
    );
  });

  it.each(['', 'null', '[]', '{"items":{}}', '{"encrypted":false,"items":["planted'])(
    'that is none is refused: %s',
    (text) => {
      expect(() => importBitwardenJson(text)).toThrow(
        expect.objectContaining({
          code: 'INPUT_INVALID',
          message: 'The file is no Bitwarden export, or it is damaged.',
        }),
      );
    },
  );
});
