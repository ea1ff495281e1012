import { expect } from 'vitest';
import { answeredRound, expectRedactedRound } from '../harness/rounds.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** What the person reads and copies. */
export function answerCells(context: CellContext): void {
  cell(context, 'a copied answer holds the values', async (chat) => {
    const email = freshEmail();
    await chat.type(`to ${email}`);
    await chat.press('Enter');
    await expectRedactedRound(chat, [email]);
    await chat.page.evaluate(() => {
      const code = document.querySelector('article.assistant code')!;
      getSelection()?.selectAllChildren(code);
    });
    await chat.press('Control+c');
    const copied = () => chat.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied, SOON).toBe(`to ${email}`);
  });

  cell(context, 'old answers hold the values after a reload', async (chat) => {
    const email = freshEmail();
    await chat.type(`to ${email}`);
    await chat.press('Enter');
    await expectRedactedRound(chat, [email]);
    await chat.page.reload();
    await expectRedactedRound(chat, [email]);
  });

  cell(context, 'a literal look-alike of a placeholder comes back as typed', async (chat) => {
    const email = freshEmail();
    await chat.type(`is [EMAIL_1] not ${email}?`);
    await chat.press('Enter');
    const { message } = await answeredRound(chat);
    expect(message).not.toContain(email);
    await expect
      .poll(async () => (await chat.ownMessages())[0], SOON)
      .toBe(`is [EMAIL_1] not ${email}?`);
  });
}
