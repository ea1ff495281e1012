import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serviceWorker } from '../../demo/world/guard-registered.ts';
import { openPopup } from './harness/popup.ts';
import { WAIT_MS } from './harness/timing.ts';
import { cliWithInput } from './harness/vault.ts';
import { openWorld, type World } from './harness/world.ts';

const PASSPHRASE = 'planted horse 5c1f battery';

let world: World;
let popup: Page;

beforeAll(async () => {
  world = await openWorld();
  popup = await openPopup(world.stage);
});
afterAll(() => world?.close());

const passphrase = () => popup.getByLabel('Passphrase of the vault');
const title = (text: string) => popup.getByRole('heading', { name: text }).waitFor();

test('the popup follows the vault: absent, open, locked elsewhere, opened and locked here', async () => {
  const { agent } = world.stage;
  await title('No vault yet');
  await popup.getByRole('button', { name: 'Copy command' }).click();
  await popup.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('lifesavor vault create');

  await cliWithInput(agent, PASSPHRASE, 'vault', 'create', '--keep', 'passphrase');
  await title('Vault open');
  await popup.getByText('Nothing is saved in it yet.').waitFor();
  await cliWithInput(agent, 'x', 'vault', 'put', '--label', 'Plan');
  await popup.getByText('1 item is saved in it.').waitFor();

  await agent.cli('vault', 'lock');
  await title('Vault locked');
  await passphrase().fill('some other phrase');
  await passphrase().press('Enter');
  await popup.getByText('The passphrase does not open the key of this vault.').waitFor();
  expect(await passphrase().inputValue()).toBe('');

  await passphrase().fill(PASSPHRASE);
  await popup.getByRole('button', { name: 'Unlock' }).click();
  expect(await passphrase().inputValue()).toBe('');
  await title('Vault open');
  await popup.getByRole('button', { name: 'Lock' }).click();
  await title('Vault locked');
  expect(await agent.cli('vault', 'status')).toContain('locked');
});

test('the passphrase is kept nowhere: not in the storage of the browser, nor in a log', async () => {
  const background = await serviceWorker(world.stage.browser, WAIT_MS);
  const stored = await background.evaluate(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()]).then(JSON.stringify)',
  );
  expect(stored).not.toContain(PASSPHRASE);
  const { folder } = world.stage.agent;
  expect(await readFile(join(folder, 'agent.log'), 'utf8')).not.toContain(PASSPHRASE);
  expect(await popup.content()).not.toContain(PASSPHRASE);
});

test('without an agent the popup says nothing of the vault', async () => {
  await popup.getByRole('switch').click();
  await title('Protected by the browser only');
  expect(await popup.locator('body').innerText()).not.toContain('Vault');
});
