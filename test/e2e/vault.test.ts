import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { serviceWorker } from '../../demo/world/guard-registered.ts';
import { stopBackground } from './harness/background.ts';
import { openChat } from './harness/chat.ts';
import { LEXICAL, PLAIN, PROSEMIRROR, REACT } from './harness/editors.ts';
import { expectRedactedRound } from './harness/rounds.ts';
import { servePage } from './harness/serve-page.ts';
import { SOON, WAIT_MS } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { auditEvents, keptItem, putItem } from './harness/vault.ts';
import {
  chooseInMenu,
  closed,
  findItem,
  pressAndClose,
  pressShortcut,
} from './harness/vault-window.ts';
import { openWorld, startFixtureServer, type World } from './harness/world.ts';

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

function fieldsUrl(server = world.server): string {
  return `${server.url}/fixtures/fields/c/${randomUUID()}`;
}

const anItem = (origin?: string, value?: string) => putItem(world.stage.agent, origin, value);
const heard = () => page.evaluate(() => document.body.dataset.heard ?? '');

test('the entries are in the context menu, and the browser has assigned the shortcut', async () => {
  const background = await serviceWorker(world.stage.browser, WAIT_MS);
  // There is no list of entries to ask for; what is not there cannot be updated.
  const update = (id: string) => `chrome.contextMenus.update('${id}', {}).then(() => true)`;
  for (const id of ['vault-save', 'vault-fill'])
    expect(await background.evaluate(update(id)), id).toBe(true);
  expect(await background.evaluate('chrome.commands.getAll()')).toContainEqual(
    expect.objectContaining({ name: 'fill-from-vault', shortcut: 'Alt+Shift+L' }),
  );
});

test('a text area where the caret is, and the page notices as if it was typed', async () => {
  const { value, label } = await anItem(world.server.url);
  await page.locator('#text').click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  expect(await page.locator('#text').inputValue()).toBe(`a${value}b`);
  expect((await heard()).split('\n').slice(-2)).toEqual(['text input', 'text change']);
  await page.keyboard.type('!');
  expect(await page.locator('#text').inputValue()).toBe(`a${value}!b`);
});

test.each(['name', 'mail', 'secret'])('an input for a %s, without sending the form', async (id) => {
  const { value, label } = await anItem(world.server.url);
  await page.locator(`#${id}`).click();
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  expect(await page.locator(`#${id}`).inputValue()).toBe(value);
  expect(await heard()).not.toContain('submit');
});

test('an editable region, by the shortcut', async () => {
  const { value, label } = await anItem(world.server.url);
  await page.locator('#rich').click();
  await page.keyboard.type('ab');
  await page.keyboard.press('ArrowLeft');
  const picker = await pressShortcut(world, page);
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  expect(await page.locator('#rich').innerText()).toBe(`a${value}b`);
});

test.each([PROSEMIRROR, LEXICAL, REACT])('a composer built with $name', async (editor) => {
  const { value, label } = await anItem(world.server.url);
  const chat = await openChat(world, editor);
  await chat.type('use  now');
  for (let i = 0; i < 4; i++) await chat.press('ArrowLeft');
  const picker = await chooseInMenu(world, chat.page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  await expect.poll(chat.draft, SOON).toBe(`use ${value} now`);
  await chat.close();
});

test('a field of a frame, as that of the frame’s own site', async () => {
  const outer = await servePage(`<iframe src="${fieldsUrl()}" height="600"></iframe>`);
  try {
    const { value, label } = await anItem(world.server.url);
    await page.goto(outer.url);
    const frame = page.frames()[1]!;
    await frame.locator('#name').click();
    const picker = await pressShortcut(world, page);
    const hosts = [world.server.url, outer.url].map((url) => new URL(url).host);
    await picker.getByText(`For ${hosts[0]}, shown inside a page of ${hosts[1]}.`).waitFor();
    await findItem(picker, label);
    await pressAndClose(picker, 'Enter');
    expect(await frame.locator('#name').inputValue()).toBe(value);
  } finally {
    await outer.close();
  }
});

test('nothing into a sandboxed frame, which is of no site', async () => {
  const outer = await servePage(`<iframe sandbox="allow-scripts" srcdoc="<input autofocus>">`);
  try {
    await page.goto(outer.url);
    await page.frames()[1]!.locator('input').click();
    const picker = await chooseInMenu(world, page.frames()[1]!, 'vault-fill');
    await picker.getByText('Nothing is filled in here.').waitFor();
    await pressAndClose(picker, 'Escape');
  } finally {
    await outer.close();
  }
});

test('shows what is for the site first, and never a value', async () => {
  const here = await anItem(world.server.url);
  const other = await anItem('https://bank.example');
  await page.locator('#name').click();
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  const group = (name: string) => picker.getByRole('group', { name });
  await group('For this site').getByText(here.label).waitFor();
  await group('Other items').getByText(other.label).waitFor();
  const content = await picker.content();
  for (const { value } of [here, other]) expect(content).not.toContain(value);
  await pressAndClose(picker, 'Escape');
});

test('an item of another site only after a question, which Enter answers with No', async () => {
  const { value, label } = await anItem('https://bank.example');
  await page.locator('#name').click();
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await picker.keyboard.press('Enter');
  await picker.getByText('Fill it in anyway?').waitFor();
  await picker.getByText('is for bank.example only').waitFor();
  await picker.keyboard.press('Enter');
  await picker.getByRole('combobox').waitFor();
  expect(await page.locator('#name').inputValue()).toBe('');
  await findItem(picker, label);
  await picker.keyboard.press('Enter');
  await picker.getByRole('button', { name: 'Fill it in anyway' }).click();
  await closed(picker);
  expect(await page.locator('#name').inputValue()).toBe(value);
  expect(await auditEvents(world.stage.agent)).toContainEqual(
    expect.objectContaining({ event: 'item-filled', basis: 'confirmed' }),
  );
});

test('not into a page of another origin that came meanwhile; copying is offered', async () => {
  const server = await startFixtureServer();
  try {
    const { value, label } = await anItem(world.server.url);
    await page.locator('#name').click();
    const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
    await page.goto(fieldsUrl(server));
    await page.locator('#name').click();
    await findItem(picker, label);
    await picker.keyboard.press('Enter');
    await picker.getByText('The page has changed since you asked').waitFor();
    expect(await page.locator('#name').inputValue()).toBe('');
    await picker.getByRole('button', { name: 'Copy it' }).click();
    await picker.getByText('Copied.').waitFor();
    expect(await picker.evaluate(() => navigator.clipboard.readText())).toBe(value);
    await picker.close();
  } finally {
    await server.close();
  }
});

test('not where the page has taken the field away, or made it read-only', async () => {
  const { label } = await anItem(world.server.url);
  for (const spoil of ['remove()', 'setAttribute("readonly", "")']) {
    await page.goto(fieldsUrl());
    await page.locator('#name').click();
    const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
    await page.evaluate(`document.querySelector('#name').${spoil}`);
    await findItem(picker, label);
    await picker.keyboard.press('Enter');
    await picker.getByText('The field is not there any more').waitFor();
    await picker.close();
  }
});

test('although the background was put to sleep while the person chose', async () => {
  const { value, label } = await anItem(world.server.url);
  await page.locator('#name').click();
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  await picker.getByRole('option').first().waitFor();
  await stopBackground(world.stage);
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  expect(await page.locator('#name').inputValue()).toBe(value);
});

test('a composer from the vault, whose values leave as placeholders like all others', async () => {
  const email = freshEmail();
  const { label } = await anItem(world.server.url, email);
  const chat = await openChat(world, PLAIN);
  await chat.type('to ');
  const picker = await chooseInMenu(world, chat.page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  await chat.page.bringToFront();
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, [email])).toBe('to [EMAIL_1]');
  await chat.close();
});
test('the audit log names site and item of each save and fill, and neither value nor label', async () => {
  const { value, label } = await anItem(world.server.url);
  const { id } = await keptItem(world.stage.agent, label);
  await page.locator('#name').click();
  const picker = await chooseInMenu(world, page.mainFrame(), 'vault-fill');
  await findItem(picker, label);
  await pressAndClose(picker, 'Enter');
  const lines = await auditEvents(world.stage.agent);
  const site = world.server.url;
  expect(lines).toContainEqual(
    expect.objectContaining({ event: 'item-filled', itemId: id, site, basis: 'same-origin' }),
  );
  for (const secret of [value, label]) expect(JSON.stringify(lines)).not.toContain(secret);
});
