import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPassphraseStore } from './passphrase-store.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
const COST = { memory: 8, passes: 1, parallelism: 1 };
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lifesavor-passphrase-'));
  file = join(folder, 'vault', 'key.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function store(passphrase: string | undefined, vaultId = 'v1', cost = COST) {
  return createPassphraseStore({ file, vaultId, cost, passphrase: async () => passphrase });
}

describe('a key under a passphrase', () => {
  it('is given back for the passphrase only', async () => {
    expect(await store('right').read()).toBeUndefined();
    await store('right').write(KEY);
    expect(await store('right').read()).toEqual(KEY);
    await expect(store('wrong').read()).rejects.toMatchObject({
      code: 'KEY_WRONG',
      message: 'The passphrase does not open the key of this vault.',
    });
  });

  it('opens however the letters of the passphrase were typed', async () => {
    await store('caf\u00e9 \ufb01').write(KEY);
    expect(await store('cafe\u0301 fi').read()).toEqual(KEY);
  });

  it('belongs to one vault', async () => {
    await store('right').write(KEY);
    await expect(store('right', 'v2').read()).rejects.toMatchObject({ code: 'KEY_WRONG' });
  });

  it('stays locked without a passphrase', async () => {
    await store('right').write(KEY);
    await expect(store(undefined).read()).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
    await expect(store('').read()).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
  });

  it('is not made without a passphrase', async () => {
    await expect(store('').write(KEY)).rejects.toMatchObject({ code: 'KEYCHAIN_LOCKED' });
    expect(await store('').read()).toBeUndefined();
  });

  it('is never replaced', async () => {
    await store('right').write(KEY);
    const before = readFileSync(file);
    await store('right').write(KEY);
    await expect(store('right').write(Buffer.alloc(32))).rejects.toMatchObject({
      code: 'VAULT_EXISTS',
    });
    await expect(store('wrong').write(KEY)).rejects.toMatchObject({ code: 'KEY_WRONG' });
    expect(readFileSync(file)).toEqual(before);
  });

  it('is asked for once when it is made', async () => {
    let asked = 0;
    const passphrase = async () => {
      asked++;
      return 'right';
    };
    await createPassphraseStore({ file, vaultId: 'v1', cost: COST, passphrase }).write(KEY);
    expect(asked).toBe(1);
  });

  it('is gone once it was removed, which may be done twice', async () => {
    await store('right').write(KEY);
    await store(undefined).remove();
    await store(undefined).remove();
    expect(await store('right').read()).toBeUndefined();
  });
});

describe('the file of a key under a passphrase', () => {
  it('is readable by its owner only and does not hold the key', async () => {
    await store('right').write(KEY);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).not.toContain(KEY.toString('hex'));
  });

  it('costs 64 MiB and three passes by default', async () => {
    await createPassphraseStore({ file, vaultId: 'v1', passphrase: async () => 'p' }).write(KEY);
    const { kdf } = JSON.parse(readFileSync(file, 'utf8'));
    expect(kdf).toMatchObject({ name: 'argon2id', memory: 65_536, passes: 3, parallelism: 1 });
  });

  it.each([
    { memory: 2 ** 31 },
    { memory: 2 ** 20, passes: 5 },
    { passes: 2 ** 20 },
    { passes: 0 },
    { parallelism: 64 },
    { memory: 8, parallelism: 2 },
  ])('is damaged where it asks for %o', async (cost) => {
    await store('right').write(KEY);
    change((content) => ({ ...content, kdf: { ...content.kdf, ...cost } }));
    await expect(store('right').read()).rejects.toMatchObject({
      code: 'KEY_WRONG',
      message: expect.stringContaining('is damaged'),
    });
  });

  it.each(['', '{}', 'null', 'x'.repeat(5000)])('is damaged where it is %j', async (text) => {
    await store('right').write(KEY);
    writeFileSync(file, text);
    await expect(store('right').read()).rejects.toMatchObject({
      code: 'KEY_WRONG',
      message: expect.stringContaining('is damaged'),
    });
  });

  it('never gives another key, whichever byte is changed', async () => {
    await store('right').write(KEY);
    const whole = readFileSync(file);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, flip]) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ flip;
        writeFileSync(file, changed);
        const outcome = await store('right').read().then(keyOf, codeOf);
        // White space may be another and mean the same.
        expect(['KEY_WRONG', KEY.toString('hex')]).toContain(outcome);
        if (!/\s/.test(String.fromCharCode(whole[at] ?? 0))) expect(outcome).toBe('KEY_WRONG');
      }),
      { numRuns: 500 },
    );
  });
});

function change(edit: (content: { kdf: object }) => object): void {
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, 'utf8')))));
}

function keyOf(key: Buffer | undefined): string {
  return key?.toString('hex') ?? 'none';
}

function codeOf(error: { code?: string }): string {
  return error.code ?? 'unknown';
}
