import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { stopBackground } from './harness/background.ts';
import { type Chat, openChat } from './harness/chat.ts';
import { PLAIN, REACT } from './harness/editors.ts';
import { killModel, ONLY_MODEL_NAME as NAME } from './harness/model.ts';
import { openPopup } from './harness/popup.ts';
import { expectRedactedRound } from './harness/rounds.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
let chat: Chat;
beforeAll(async () => {
  world = await openWorld({ withAgent: false });
});
beforeEach(async () => {
  chat = await openChat(world, PLAIN);
  return () => chat.close();
});
afterAll(() => world?.close());

test('a name that only the model knows is marked while typing and leaves as a placeholder', async () => {
  await chat.type(`please ask ${NAME} to call you`);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, [NAME])).toBe('please ask [PERSON_1] to call you');
});

test('the mark of a name stays while the person writes on', async () => {
  await chat.type(`please ask ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
  for (const key of 'will call you') {
    await chat.type(key);
    const marks = await chat.marked();
    expect(marks).toEqual([NAME]);
  }
});

test('a text area is protected the same way', async () => {
  const field = await openChat(world, REACT);
  try {
    await field.type(`please ask ${NAME} to call you`);
    await expect.poll(field.marked, SOON).toEqual([NAME]);
    await field.press('Enter');
    await expectRedactedRound(field, [NAME]);
  } finally {
    await field.close();
  }
});

test('without the model the rules protect; it comes back with the next draft', async () => {
  const email = freshEmail();
  await chat.type(`please ask ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
  await chat.clearDraft();
  await killModel(world.stage);
  await chat.type(`to ${email}`);
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, [email])).toBe('to [EMAIL_1]');
  await chat.type(`could you ask ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
});

test('after the background slept the model goes on', async () => {
  await chat.type(`please ask ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
  await chat.clearDraft();
  await stopBackground(world.stage);
  await chat.page.bringToFront();
  await chat.type(`do you know whether ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
});

test('the popup says that the model is ready', async () => {
  await chat.type(`please ask ${NAME} `);
  await expect.poll(chat.marked, SOON).toEqual([NAME]);
  const popup = await openPopup(world.stage);
  await expect.poll(() => popup.locator('body').innerText(), SOON).toContain('is ready');
  await popup.close();
});

test('a damaged model is not run: the popup says so, and the rules protect', async () => {
  const damage = (folder: string) => appendFile(join(folder, 'models/pii-small/model.onnx'), '!');
  const damaged = await openWorld({ withAgent: false, prepareExtension: damage });
  try {
    const other = await openChat(damaged, PLAIN);
    const email = freshEmail();
    await other.type(`${NAME} is at ${email}`);
    await expect.poll(other.marked, SOON).toEqual([email]);
    const popup = await openPopup(damaged.stage);
    await expect.poll(() => popup.locator('body').innerText(), SOON).toContain('damaged file');
    expect(await popup.getByRole('button', { name: 'Start the model again' }).isVisible()).toBe(
      true,
    );
    await other.page.bringToFront();
    await other.press('Enter');
    expect(await expectRedactedRound(other, [email])).toBe(`${NAME} is at [EMAIL_1]`);
  } finally {
    await damaged.close();
  }
});
