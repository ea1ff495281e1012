import { expect } from 'vitest';
import type { Chat } from '../harness/chat.ts';
import { pressInNotice } from '../harness/notice.ts';
import { answeredRound, expectRedactedRound } from '../harness/rounds.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** Undo brings values back into the draft; the next send must not let them out. */
export function undoingCells(context: CellContext): void {
  cell(context, 'a value brought back by Ctrl+Z is redacted at the next send', async (chat) => {
    const email = freshEmail();
    await sendOnce(chat, email);
    await chat.type(`again ${email}`);
    await chat.clearDraft();
    await expect.poll(() => undoStep(chat), SOON).toContain(email);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [email], 2)).toContain('[EMAIL_1]');
  });

  cell(
    context,
    'what Undo brings back is redacted again, as the same placeholder',
    async (chat) => {
      const email = freshEmail();
      await sendOnce(chat, email);
      await pressInNotice(chat.page, 'Undo');
      await expect.poll(chat.draft, SOON).toContain(`to ${email}`);
      await chat.page.locator(context.editor.composer).click();
      await chat.press('Enter');
      expect(await expectRedactedRound(chat, [email], 2)).toBe('to [EMAIL_1]');
    },
  );

  cell(
    context,
    'a notice that grows under a press does not lie over the composer',
    async (chat) => {
      await sendOnce(chat, freshEmail());
      const overlap = await overlapAfterClick(chat, context.editor.composer);
      await pressInNotice(chat.page, 'Not personal data');
      expect(await overlap()).toBeLessThanOrEqual(0);
    },
  );

  cell(context, 'what a person says is not personal data leaves as it is', async (chat) => {
    const email = freshEmail();
    await sendOnce(chat, email);
    await pressInNotice(chat.page, 'Not personal data');
    await pressInNotice(chat.page, 'Undo');
    await expect.poll(chat.draft, SOON).toContain(`to ${email}`);
    await expect.poll(chat.marked, SOON).toEqual([]);
    await chat.page.locator(context.editor.composer).click();
    await chat.press('Enter');
    expect((await answeredRound(chat, 2)).message).toBe(`to ${email}`);
  });
}

/** Pixels by which the notice lies over the composer once the next click has been drawn. */
async function overlapAfterClick(chat: Chat, composer: string): Promise<() => Promise<number>> {
  const seen = await chat.page.evaluateHandle(
    (selector) => ({
      drawn: new Promise<number>((tell) => {
        const look = () => {
          const notice = document.querySelector('lifesavor-notice')!.getBoundingClientRect();
          const box = document.querySelector(selector)!.getBoundingClientRect();
          tell(Math.min(notice.bottom, box.bottom) - Math.max(notice.top, box.top));
        };
        const afterNextFrame = () => requestAnimationFrame(() => requestAnimationFrame(look));
        addEventListener('click', afterNextFrame, { capture: true, once: true });
      }),
    }),
    composer,
  );
  return () => seen.evaluate(({ drawn }) => drawn);
}

async function sendOnce(chat: Chat, email: string): Promise<void> {
  await chat.type(`to ${email}`);
  await chat.press('Enter');
  expect(await expectRedactedRound(chat, [email], 1)).toBe('to [EMAIL_1]');
}

async function undoStep(chat: Chat): Promise<string> {
  await chat.press('Control+z');
  // Some editors show a change with the next frame only.
  await chat.page.evaluate(() => new Promise((shown) => requestAnimationFrame(shown)));
  return chat.draft();
}
