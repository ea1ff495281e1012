import { expect } from 'vitest';
import { expectNotice } from '../harness/notice.ts';
import { expectRedactedRound } from '../harness/rounds.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail, PHONE } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** Every way to send, and every way a value gets into the draft. */
export function sendingCells(context: CellContext): void {
  cell(context, 'Enter sends the message redacted', async (chat) => {
    const email = freshEmail();
    await chat.type(`Write to ${email} or call ${PHONE}.`);
    await chat.press('Enter');
    const sent = await expectRedactedRound(chat, [email, PHONE]);
    expect(sent).toBe('Write to [EMAIL_1] or call [PHONE_1].');
    await expectNotice(chat.page, '2 values were replaced');
    expect((await chat.draft()).trim()).toBe('');
  });

  cell(context, 'the send button sends the message redacted', async (chat) => {
    const email = freshEmail();
    await chat.type(`Write to ${email}.`);
    await chat.pressSend();
    expect(await expectRedactedRound(chat, [email])).toBe('Write to [EMAIL_1].');
  });

  cell(context, 'an Enter right after the last letter is held all the same', async (chat) => {
    const email = freshEmail();
    await chat.page.keyboard.insertText(email);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [email])).toBe('[EMAIL_1]');
  });

  cell(context, 'pressing Enter again and again sends once', async (chat) => {
    const email = freshEmail();
    await chat.type(email);
    await Promise.all([chat.press('Enter'), chat.press('Enter'), chat.press('Enter')]);
    expect(await expectRedactedRound(chat, [email])).toBe('[EMAIL_1]');
  });

  cell(context, 'pasted text is marked and redacted', async (chat) => {
    const email = freshEmail();
    const text = `From ${email} by paste`;
    await chat.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await chat.press('Control+v');
    await expect.poll(chat.marked, SOON).toEqual([email]);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [email])).toBe('From [EMAIL_1] by paste');
  });

  cell(context, 'a message of several lines keeps its lines', async (chat) => {
    const first = freshEmail();
    const second = freshEmail();
    await chat.type(`one ${first}`);
    await chat.press('Shift+Enter');
    await chat.type('two');
    await chat.press('Shift+Enter');
    await chat.type(`three ${second} and ${first}`);
    expect(chat.received()).toEqual([]);
    await expect.poll(chat.marked, SOON).toEqual([first, second, first]);
    await chat.press('Enter');
    await expect.poll(chat.received, SOON).toHaveLength(1);
    expect(chat.received()[0]!.message.split(/\n+/)).toEqual([
      'one [EMAIL_1]',
      'two',
      'three [EMAIL_2] and [EMAIL_1]',
    ]);
    await expect.poll(async () => (await chat.answers())[0], SOON).toContain(second);
    expect(chat.received()).toHaveLength(1);
  });

  cell(context, 'a value has one placeholder in the whole conversation', async (chat) => {
    const first = freshEmail();
    const second = freshEmail();
    await chat.type(`to ${first}`);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [first], 1)).toBe('to [EMAIL_1]');
    await chat.type(`to ${second} and ${first}`);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [second, first], 2)).toBe('to [EMAIL_2] and [EMAIL_1]');
  });
}
