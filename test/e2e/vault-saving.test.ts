import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openChat } from './harness/chat.ts';
import { PLAIN } from './harness/editors.ts';
import { expectNotice, pressInNotice } from './harness/notice.ts';
import { expectRedactedRound } from './harness/rounds.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { auditEvents, fresh, keptItem } from './harness/vault.ts';
import { chooseInMenu, closed, opened, pressAndClose } from './harness/vault-window.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld();
  await world.stage.agent.cli('vault', 'create', '--keep', 'file');
});
afterAll(() => world?.close());

beforeEach(async () => {
  page = await world.stage.browser.newPage();
  await page.goto(fieldsUrl());
});
afterEach(() => page?.close());

function fieldsUrl(): string {
  return `${world.server.url}/fixtures/fields/c/${randomUUID()}`;
}

const kept = (label: string) => keptItem(world.stage.agent, label);
const labels = () => world.stage.agent.cli('vault', 'list');

test('a selection with its line breaks, for this site, and taking it back', async () => {
  await page.locator('#told').selectText();
  const form = await chooseInMenu(world, page.mainFrame(), 'vault-save');
  const label = fresh('Label');
  await form.getByLabel('Label').fill(label);
  await form.getByLabel('Tags').fill('work, plans');
  expect(await form.locator('main').innerText()).not.toContain('First line');
  await form.getByRole('button', { name: 'Show the value' }).click();
  await form.getByText('First line of a note').waitFor();
  await form.getByRole('button', { name: 'Save', disabled: false }).waitFor();
  await form.getByLabel('Tags').press('Enter');
  await form.getByText('Saved in the vault.').waitFor();
  expect(await kept(label)).toMatchObject({
    value: 'First line of a note\nsecond line of it',
    kind: 'note',
    tags: ['work', 'plans'],
    origin: world.server.url,
  });
  await form.getByRole('button', { name: 'Undo' }).click();
  await form.getByText('Removed again.').waitFor();
  expect(await labels()).not.toContain(label);
  await closed(form);
});

test('a selection whose kind the rules know, for any site', async () => {
  const email = freshEmail();
  await page.evaluate((text) => {
    document.querySelector('#told')!.textContent = text;
  }, email);
  await page.locator('#told').selectText();
  const form = await chooseInMenu(world, page.mainFrame(), 'vault-save');
  const host = new URL(world.server.url).host;
  const suggested = () => form.getByLabel('Label').inputValue();
  await expect.poll(suggested, SOON).toBe(`E-mail address (${host})`);
  expect(await form.getByLabel('Kind').inputValue()).toBe('profile');
  const label = fresh('Label');
  await form.getByLabel('Label').fill(label);
  await form.getByLabel(`Only for ${host}`).uncheck();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Saved in the vault.').waitFor();
  const item = await kept(label);
  expect(item).toMatchObject({ value: email, type: 'EMAIL_ADDRESS' });
  expect(item).not.toHaveProperty('origin');
  // By itself, after some seconds.
  await closed(form);
});

test('a finding from the notice, one at a time', async () => {
  const email = freshEmail();
  const chat = await openChat(world, PLAIN);
  await chat.type(`to ${email}`);
  await chat.press('Enter');
  await expectRedactedRound(chat, [email]);
  const form = await opened(world, () => pressInNotice(chat.page, 'Save to vault'));
  expect(form.url()).not.toContain(email);
  await chat.page.bringToFront();
  await pressInNotice(chat.page, 'Save to vault');
  await expectNotice(chat.page, 'Another value is waiting to be saved.');
  const label = fresh('Label');
  await form.getByLabel('Label').fill(label);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Saved in the vault.').waitFor();
  const lines = await auditEvents(world.stage.agent);
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'item-saved', kind: 'profile', site: world.server.url }),
  );
  for (const secret of [email, label]) expect(JSON.stringify(lines)).not.toContain(secret);
  expect(await kept(label)).toMatchObject({
    value: email,
    type: 'EMAIL_ADDRESS',
    kind: 'profile',
    origin: world.server.url,
  });
  await form.close();
  await chat.close();
});

test('nothing when the window is closed, and nothing is left of it', async () => {
  await page.locator('#told').selectText();
  const form = await chooseInMenu(world, page.mainFrame(), 'vault-save');
  await form.getByLabel('Label').waitFor();
  const before = await labels();
  const address = form.url();
  await pressAndClose(form, 'Escape');
  const again = await world.stage.browser.newPage();
  await again.goto(address);
  await again.getByText('Nothing to do here any more').waitFor();
  await again.close();
  expect(await labels()).toBe(before);
});

test('while the vault is locked it is opened in the window itself', async () => {
  await world.stage.agent.cli('vault', 'lock');
  await page.locator('#told').selectText();
  const form = await chooseInMenu(world, page.mainFrame(), 'vault-save');
  await form.getByText('Vault locked').waitFor();
  await form.keyboard.press('Enter');
  const label = fresh('Label');
  await form.getByLabel('Label').fill(label);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Saved in the vault.').waitFor();
  expect(await labels()).toContain(label);
  await form.close();
});
