import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Chat, openChat } from './harness/chat.ts';
import { PLAIN } from './harness/editors.ts';
import { expectNotice, pressInNotice } from './harness/notice.ts';
import { openPopup } from './harness/popup.ts';
import { answeredRound, expectRedactedRound } from './harness/rounds.ts';
import { expectSaved, highlighted, openSettings } from './harness/settings.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
let chat: Chat;
let settings: Page;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  settings = await openSettings(world.stage);
  chat = await openChat(world, PLAIN);
});
afterEach(async () => {
  await chat.close();
  await settings.close();
});
afterAll(() => world?.close());

/** What the agent has on disk. */
function agentPolicy(): Promise<string> {
  return readFile(join(world.stage.agent.folder, 'policy.json'), 'utf8');
}

test('another profile holds on an open page at once, and in the agent', async () => {
  const email = freshEmail();
  await chat.type(`to ${email}`);
  await expect.poll(chat.marked, SOON).toEqual([email]);
  await settings.getByRole('radio', { name: /^Off/ }).check();
  await expect.poll(chat.marked, SOON).toEqual([]);
  expect(JSON.parse(await agentPolicy())).toMatchObject({ profile: 'off' });
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(chat.marked, SOON).toEqual([email]);
  expect(await settings.getByRole('radio', { name: /^Privacy/ }).isChecked()).toBe(true);
});

test('a pattern of one’s own is tried while it is written, then marked and redacted', async () => {
  await settings.getByRole('button', { name: 'Add a pattern' }).click();
  await settings.getByLabel('Name', { exact: true }).fill('Project code');
  await settings.getByLabel('Pattern', { exact: true }).fill('PRJ-(\\d{4}');
  await settings.getByText('is missing').waitFor();
  await settings.getByLabel('Pattern', { exact: true }).fill('PRJ-\\d{4}');
  await settings.getByLabel('Text to try it on').fill('see PRJ-2041, not PRJ-20');
  await expect.poll(() => highlighted(settings, '#own'), SOON).toEqual(['PRJ-2041']);
  await chat.type('about PRJ-2041');
  expect(await chat.marked()).toEqual([]);
  await settings.getByRole('button', { name: 'Save' }).click();
  await expectSaved(settings, 'project-code is saved');
  await expect.poll(chat.marked, SOON).toEqual(['PRJ-2041']);
  await chat.page.bringToFront();
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, ['PRJ-2041'])).toBe('about [CUSTOM_1]');
  await settings.getByRole('button', { name: 'Remove project-code' }).click();
  await expectSaved(settings, 'removed');
});

test('a list of words comes from a file', async () => {
  await settings.getByRole('button', { name: 'Add words' }).click();
  await settings.getByLabel('Name', { exact: true }).fill('Projects');
  await settings.getByLabel('From a text file').setInputFiles({
    name: 'projects.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Zephyr Nine\nQuartz Falcon\n'),
  });
  await settings.getByText('2 entries').waitFor();
  await settings.getByRole('button', { name: 'Save' }).click();
  await expectSaved(settings, 'projects is saved');
  await chat.type('how is quartz falcon doing');
  await expect.poll(chat.marked, SOON).toEqual(['quartz falcon']);
});

test('a notice says why, and leaves a value alone everywhere until that is taken back', async () => {
  const email = freshEmail();
  await chat.type(`to ${email}`);
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, [email])).toBe('to [EMAIL_1]');
  await pressInNotice(chat.page, 'Why?');
  await expectNotice(chat.page, 'the rule “email”');
  await pressInNotice(chat.page, 'Not personal data');
  await pressInNotice(chat.page, 'Leave it alone everywhere');
  await expectNotice(chat.page, 'Left alone on every site.');
  const other = await openChat(world, PLAIN);
  await other.type(`to ${email} `);
  await expect.poll(other.marked, SOON).toEqual([]);
  await other.press('Enter');
  expect((await answeredRound(other, 1)).message).toContain(email);
  await other.close();
  await settings.getByRole('button', { name: 'Show 1 value' }).click();
  await settings.getByText(email).waitFor();
  await chat.page.bringToFront();
  await pressInNotice(chat.page, 'Protect it again');
  await settings.getByText('Nothing is listed yet').waitFor();
  await chat.page.locator(PLAIN.composer).click();
  await chat.type(`to ${email}`);
  await expect.poll(chat.marked, SOON).toEqual([email]);
});

test('a kind of data that is switched off is not marked, until Undo', async () => {
  const email = freshEmail();
  await chat.type(`to ${email}`);
  await expect.poll(chat.marked, SOON).toEqual([email]);
  await settings.getByLabel('Search the kinds of data').fill('e-mail');
  await settings.getByRole('switch', { name: 'E-mail address' }).click();
  await expect.poll(chat.marked, SOON).toEqual([]);
  await settings.getByText('1 kind is off').waitFor();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(chat.marked, SOON).toEqual([email]);
});

test('a text is tried, and each finding explained to pointer and keyboard', async () => {
  const email = freshEmail();
  await settings.getByLabel('Text to look into').fill(`write to ${email} today`);
  await expect.poll(() => highlighted(settings, '#try'), SOON).toEqual([email]);
  await settings.locator('.chip').focus();
  await settings.getByText('the rule “email”').waitFor();
});

test('the popup leads to the settings', async () => {
  await settings.close();
  const popup = await openPopup(world.stage);
  const opened = world.stage.browser.waitForEvent('page');
  await popup.getByRole('button', { name: 'Settings' }).click();
  expect((await opened).url()).toContain('options.html');
  await (await opened).close();
});
