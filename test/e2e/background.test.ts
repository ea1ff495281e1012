import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopBackground } from './harness/background.ts';
import { openChat } from './harness/chat.ts';
import { PLAIN } from './harness/editors.ts';
import { expectRedactedRound } from './harness/rounds.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { openWorld, type World } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ withAgent: false });
});
afterAll(() => world?.close());

test('after the background slept, numbers go on and old and new values are shown', async () => {
  const chat = await openChat(world, PLAIN);
  try {
    const [first, second] = [freshEmail(), freshEmail()];
    await chat.type(`to ${first}`);
    await chat.press('Enter');
    await expectRedactedRound(chat, [first], 1);
    await stopBackground(world.stage);
    await chat.page.bringToFront();
    await chat.type(`to ${second} and ${first}`);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [second, first], 2)).toBe('to [EMAIL_2] and [EMAIL_1]');
    await expect.poll(chat.ownMessages, SOON).toEqual([`to ${first}`, `to ${second} and ${first}`]);
  } finally {
    await chat.close();
  }
});

test('a chat that gets its own address after the first message keeps its values', async () => {
  const chat = await openChat(world, PLAIN);
  try {
    const email = freshEmail();
    await chat.type(`to ${email}`);
    await chat.press('Enter');
    await expectRedactedRound(chat, [email], 1);
    await chat.page.evaluate(() => {
      history.pushState(null, '', `${location.pathname}/moved`);
      const note = document.createElement('p');
      note.id = 'note';
      note.textContent = 'Moved, still [EMAIL_1].';
      document.body.append(note);
    });
    await expect
      .poll(() => chat.page.locator('#note').textContent(), SOON)
      .toBe(`Moved, still ${email}.`);
  } finally {
    await chat.close();
  }
});
