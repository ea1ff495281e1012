import { expect } from 'vitest';
import { openInputMethod } from '../harness/input-method.ts';
import { answeredRound, expectRedactedRound } from '../harness/rounds.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail, PHONE } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** Marks while a person writes, by keyboard and by input method. */
export function typingCells(context: CellContext): void {
  cell(context, 'marks each value as it is typed and nothing else', async (chat) => {
    const email = freshEmail();
    await chat.type(`Hello, write to ${email}`);
    await expect.poll(chat.marked, SOON).toEqual([email]);
    await chat.type(` or call ${PHONE} at noon`);
    await expect.poll(chat.marked, SOON).toEqual([email, PHONE]);
    expect(await chat.draft()).toContain(email);
    expect(chat.received()).toEqual([]);
  });

  cell(context, 'takes the mark away with the value', async (chat) => {
    await chat.type(freshEmail());
    await expect.poll(chat.marked, SOON).toHaveLength(1);
    await chat.clearDraft();
    await expect.poll(chat.marked, SOON).toEqual([]);
  });

  cell(context, 'an Enter inside a composition does not send, the next one does', async (chat) => {
    const email = freshEmail();
    const inputMethod = await openInputMethod(chat.page);
    await chat.type('名前は');
    await inputMethod.compose('かとう');
    await inputMethod.pressEnter();
    expect(chat.received()).toEqual([]);
    await inputMethod.commit('加藤');
    await chat.type(` ${email}`);
    await inputMethod.close();
    await expect.poll(chat.draft, SOON).toContain(`加藤 ${email}`);
    await chat.press('Enter');
    const sent = await expectRedactedRound(chat, [email]);
    expect(sent).toMatch(/^名前は加藤 \[EMAIL_1\]$/);
  });

  cell(context, 'redacts a value that was composed', async (chat) => {
    const email = freshEmail();
    const inputMethod = await openInputMethod(chat.page);
    for (const length of [6, 12, email.length]) await inputMethod.compose(email.slice(0, length));
    await inputMethod.commit(email);
    await inputMethod.close();
    await expect.poll(chat.marked, SOON).toEqual([email]);
    await chat.press('Enter');
    expect(await expectRedactedRound(chat, [email])).toBe('[EMAIL_1]');
  });

  cell(context, 'sends a clean message untouched and says nothing', async (chat) => {
    await chat.type('What is a monad?');
    await chat.press('Enter');
    const { message } = await answeredRound(chat);
    expect(message).toBe('What is a monad?');
    expect(await chat.marked()).toEqual([]);
  });
}
