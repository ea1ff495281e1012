import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENCRYPTIONS } from '../database/encryption.ts';
import { createVault } from '../open-vault.ts';
import { type TestPlace, testPlace } from '../testing/vault-place.ts';
import { Vault } from '../vault.ts';

describe.each(ENCRYPTIONS)('with %s encrypted', (encryption) => {
  let place: TestPlace;
  let vault: Vault;
  beforeEach(async () => {
    place = testPlace(encryption);
    vault = new Vault(await createVault(place, 'keyring'), place.files);
  });
  afterEach(() => {
    vault.close();
    place.remove();
  });

  it('credentials are kept by owner, replaced, and forgotten together', () => {
    const { credentials } = vault;
    credentials.set('skill:notes', 'token', 'first');
    credentials.set('skill:notes', 'token', 'second');
    credentials.set('skill:notes', 'user', 'ada');
    credentials.set('skill:other', 'token', 'third');
    expect(credentials.all('skill:notes')).toEqual({ token: 'second', user: 'ada' });
    credentials.forget('skill:notes');
    expect(credentials.all('skill:notes')).toEqual({});
    expect(credentials.all('skill:other')).toEqual({ token: 'third' });
  });

  it('one credential is removed, and the others stay', () => {
    const { credentials } = vault;
    credentials.set('skill:notes', 'token', 'first');
    credentials.set('skill:notes', 'user', 'ada');
    credentials.set('skill:other', 'token', 'third');
    credentials.remove('skill:notes', 'token');
    credentials.remove('skill:notes', 'never-there');
    expect(credentials.all('skill:notes')).toEqual({ user: 'ada' });
    expect(credentials.all('skill:other')).toEqual({ token: 'third' });
  });

  it('preferences are what was set, and sensible before', () => {
    expect(vault.preferences()).toEqual({ forgetAfterDays: 180, lockWithSession: true });
    vault.setPreferences({ idleMinutes: 5, forgetAfterDays: 0, lockWithSession: false });
    expect(vault.preferences()).toEqual({
      idleMinutes: 5,
      forgetAfterDays: 0,
      lockWithSession: false,
    });
  });
});
