import { expect, test } from 'vitest';
import { openChat } from './harness/chat.ts';
import { UNHINTED } from './harness/editors.ts';
import { expectNotice } from './harness/notice.ts';
import { expectRedactedRound } from './harness/rounds.ts';
import { SOON } from './harness/timing.ts';
import { freshEmail } from './harness/values.ts';
import { openWorld } from './harness/world.ts';

test('where Enter may be a new line, the first one asks for a second; then one is enough', async () => {
  const world = await openWorld({ withAgent: false });
  try {
    const chat = await openChat(world, UNHINTED);
    const [first, second] = [freshEmail(), freshEmail()];
    await chat.type(`to ${first}`);
    await chat.press('Enter');
    await expectNotice(chat.page, 'Press Enter again to send');
    await expect.poll(chat.draft, SOON).toBe('to [EMAIL_1]');
    expect(chat.received()).toEqual([]);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [first])).toBe('to [EMAIL_1]');
    await chat.type(`to ${second}`);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [second], 2)).toBe('to [EMAIL_2]');
  } finally {
    await world.close();
  }
});
