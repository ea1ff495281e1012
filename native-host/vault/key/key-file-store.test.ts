import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createKeyFileStore } from './key-file-store.ts';

const KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => 255 - i));
const mode = (path: string) => statSync(path).mode & 0o777;
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lifesavor-key-'));
  file = join(folder, 'vault', 'key');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('gives the key back until it is removed', async () => {
  const store = createKeyFileStore({ file });
  expect(await store.read()).toBeUndefined();
  await store.write(KEY);
  expect(await store.read()).toEqual(KEY);
  await store.remove();
  await store.remove();
  expect(await store.read()).toBeUndefined();
});

it('writes 64 hex digits that nobody else may read, and nothing beside them', async () => {
  await createKeyFileStore({ file }).write(KEY);
  expect(readFileSync(file, 'latin1')).toBe(KEY.toString('hex'));
  expect(readdirSync(dirname(file))).toEqual(['key']);
  if (process.platform === 'win32') return;
  expect([mode(file), mode(dirname(file))]).toEqual([0o600, 0o700]);
});

it('keeps any key', async () => {
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
  await fc.assert(
    fc.asyncProperty(key, async (bytes) => {
      const store = createKeyFileStore({ file });
      await store.write(bytes);
      expect(await store.read()).toEqual(Buffer.from(bytes));
      await store.remove();
    }),
    { numRuns: 20 },
  );
});

it('never replaces a key', async () => {
  const store = createKeyFileStore({ file });
  await store.write(KEY);
  await store.write(KEY);
  await expect(store.write(Buffer.alloc(32))).rejects.toMatchObject({ code: 'VAULT_EXISTS' });
  expect(await store.read()).toEqual(KEY);
});

it('does not replace what came in between either', async () => {
  const stores = [1, 2, 3].map(() => createKeyFileStore({ file }));
  const written = await Promise.allSettled(
    stores.map((store, i) => store.write(Buffer.alloc(32, i))),
  );
  expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

it.skipIf(process.platform === 'win32')('refuses a file that is open to others', async () => {
  const store = createKeyFileStore({ file });
  await store.write(KEY);
  chmodSync(file, 0o640);
  const refused = { code: 'KEY_WRONG', nextStep: `Run: chmod 600 ${file}` };
  await expect(store.read()).rejects.toMatchObject(refused);
  await expect(store.write(KEY)).rejects.toMatchObject(refused);
  chmodSync(file, 0o600);
  expect(await store.read()).toEqual(KEY);
});

it.runIf(process.getuid?.() === 0)('refuses a file of another user', async () => {
  const store = createKeyFileStore({ file });
  await store.write(KEY);
  chownSync(file, 12345, 12345);
  await expect(store.read()).rejects.toMatchObject({
    code: 'KEY_WRONG',
    message: expect.stringContaining('belongs to another user'),
  });
});

it('says that a file is damaged, without what it holds', async () => {
  const store = createKeyFileStore({ file });
  await store.write(KEY);
  const hex = KEY.toString('hex');
  for (const text of ['', hex.slice(1), `${hex}0`, `${hex}00`, `x${hex.slice(1)}`, `${hex}\n\n`]) {
    writeFileSync(file, text);
    const error = await store.read().catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: 'KEY_WRONG', message: expect.stringContaining('damaged') });
    expect(String(error)).not.toContain(hex.slice(1, 20));
  }
});

it('reads a key that was copied by hand: upper case, and a line end', async () => {
  const store = createKeyFileStore({ file });
  await store.write(KEY);
  writeFileSync(file, `${KEY.toString('hex').toUpperCase()}\n`);
  expect(await store.read()).toEqual(KEY);
});

it('says when the file cannot be read', async () => {
  mkdirSync(file, { recursive: true, mode: 0o700 });
  await expect(createKeyFileStore({ file }).read()).rejects.toMatchObject({
    code: 'KEYCHAIN_FAILED',
  });
});

it('says when the file cannot be written', async () => {
  writeFileSync(dirname(file), '');
  const store = createKeyFileStore({ file: join(folder, 'vault', 'below', 'key') });
  await expect(store.write(KEY)).rejects.toMatchObject({ nextStep: expect.any(String) });
});
