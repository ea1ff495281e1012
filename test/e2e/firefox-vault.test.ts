import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DemoServer } from '../../demo/server/demo-server.ts';
import { type FirefoxStage, openFirefoxStage } from './firefox/firefox-stage.ts';
import { SOON } from './harness/timing.ts';
import { fresh, keptItem, putItem } from './harness/vault.ts';
import { startFixtureServer } from './harness/world.ts';

const ENTER = '\uE007';
const VAULT_PAGE = '/vault.html';

let server: DemoServer;
let stage: FirefoxStage;

beforeAll(async () => {
  server = await startFixtureServer();
  stage = await openFirefoxStage();
  await stage.agent.cli('agent', 'start');
  await stage.agent.cli('vault', 'create', '--keep', 'file');
});
afterAll(async () => {
  await stage?.close();
  await server?.close();
});
beforeEach(async () => {
  await stage.page.open(`${server.url}/fixtures/fields/c/${randomUUID()}`);
});

/** Searches in the picker that has opened, and chooses the one item that is found. */
async function chooseItem(label: string): Promise<void> {
  const picker = await stage.frame.page(VAULT_PAGE);
  const focused = `document.activeElement?.getAttribute('role')`;
  await expect.poll(() => picker.evaluate(focused), SOON).toBe('combobox');
  await picker.type(label);
  const active = `document.querySelector('.option.active')?.textContent ?? ''`;
  await expect.poll(() => picker.evaluate(active), SOON).toContain(label);
  await picker.type(ENTER);
  await stage.frame.gone(VAULT_PAGE);
}

test('Firefox: the shortcut fills in the field with the focus; no shortcut of its own is in the way', async () => {
  const { page, frame, agent } = stage;
  const { value, label } = await putItem(agent, server.url);
  await page.click('#text');
  await frame.pressWithAltShift('L');
  await chooseItem(label);
  expect(await page.evaluate(`document.querySelector('#text').value`)).toBe(value);
  expect(await page.evaluate('document.body.dataset.heard')).toBe('text input\ntext change');
});

test.each([
  ['secret', 'value'],
  ['rich', 'innerText'],
])('Firefox: the context menu fills in %s', async (id, content) => {
  const { page, frame, agent } = stage;
  const { value, label } = await putItem(agent, server.url);
  await page.click(`#${id}`);
  await page.click(`#${id}`, 'right');
  await frame.chooseInMenu('vault-fill');
  await chooseItem(label);
  expect(await page.evaluate(`document.querySelector('#${id}').${content}`)).toBe(value);
});

test('Firefox: on a site nobody has granted, choosing in the menu is enough', async () => {
  const { page, frame, agent } = stage;
  const elsewhere = server.url.replace('127.0.0.1', 'localhost');
  const { value, label } = await putItem(agent, elsewhere);
  await page.open(`${elsewhere}/fixtures/fields/c/${randomUUID()}`);
  await page.click('#name');
  await page.click('#name', 'right');
  await frame.chooseInMenu('vault-fill');
  await chooseItem(label);
  expect(await page.evaluate(`document.querySelector('#name').value`)).toBe(value);
});

test('Firefox: the background may sleep while the person chooses', async () => {
  const { page, frame, agent } = stage;
  const { value, label } = await putItem(agent, server.url);
  await page.click('#text');
  await frame.pressWithAltShift('L');
  const picker = await frame.page(VAULT_PAGE);
  const count = `document.querySelectorAll('.option').length`;
  await expect.poll(() => picker.evaluate(count), SOON).toBeGreaterThan(0);
  await frame.stopBackground();
  await chooseItem(label);
  expect(await page.evaluate(`document.querySelector('#text').value`)).toBe(value);
});

test('Firefox: the popup shows the vault, opens and locks it', async () => {
  const { page, frame, agent } = stage;
  await page.open(await frame.ownPage('/popup.html'));
  const title = `document.querySelector('#vault-title')?.textContent ?? ''`;
  const press = `document.querySelector('[aria-labelledby=vault-title] button').click()`;
  const expectTitle = (text: string) => expect.poll(() => page.evaluate(title), SOON).toBe(text);
  await expectTitle('Vault open');
  await page.evaluate(press);
  await expectTitle('Vault locked');
  await page.evaluate(press);
  await expectTitle('Vault open');
  await agent.cli('vault', 'lock');
  await expectTitle('Vault locked');
  await agent.cli('vault', 'unlock');
});

test('Firefox: the context menu saves a selection, bound to its site', async () => {
  const { page, frame, agent } = stage;
  await page.evaluate(`getSelection().selectAllChildren(document.querySelector('#told'))`);
  await page.click('#told', 'right');
  await frame.chooseInMenu('vault-save');
  const form = await frame.page(VAULT_PAGE);
  const label = `document.querySelector('#label')?.value ?? ''`;
  await expect.poll(() => form.evaluate(label), SOON).toBe(`Note (${new URL(server.url).host})`);
  const own = fresh('Label');
  await form.evaluate(`document.querySelector('#label').select()`);
  await form.type(own);
  await expect
    .poll(() => form.evaluate(`document.querySelector('[type=submit]').disabled`), SOON)
    .toBe(false);
  await form.type(ENTER);
  await expect
    .poll(() => form.evaluate('document.body.innerText'), SOON)
    .toContain('Saved in the vault.');
  expect(await keptItem(agent, own)).toMatchObject({
    value: 'First line of a note\nsecond line of it',
    origin: server.url,
  });
  await form.click('button:last-child');
  await frame.gone(VAULT_PAGE);
});
