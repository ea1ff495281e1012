import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readDescriptor } from '../descriptor.ts';
import { vaultFiles } from '../vault-files.ts';
import { VaultProcess } from './vault-process.ts';

const FILE = fileURLToPath(new URL('main.ts', import.meta.url));
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vault-process-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function created(encryption: string): Promise<VaultProcess> {
  const env = { ...process.env, LIFESAVOR_VAULT_ENCRYPTION: encryption };
  const program = { execPath: process.execPath, file: FILE, home, env };
  return await VaultProcess.open(program, { how: 'create', provider: 'file' }, () => {});
}

it('a vault is made with the encryption the environment names, and keeps it under a new key', async () => {
  const vault = await created('fields');
  const { id } = await vault.call('put', { kind: 'note', label: 'Plan', value: 'x', tags: [] });
  await vault.call('rekey');
  expect(await vault.call('get', id)).toMatchObject({ label: 'Plan', value: 'x' });
  expect(await vault.call('verify')).toMatchObject({ ok: true, items: 1 });
  await vault.close();
  expect(readDescriptor(vaultFiles(home).descriptor)?.encryption).toBe('fields');
});

it('none is made where the environment names no encryption that there is', async () => {
  await expect(created('feilds')).rejects.toMatchObject({ code: 'USAGE' });
  expect(readDescriptor(vaultFiles(home).descriptor)).toBeUndefined();
});
