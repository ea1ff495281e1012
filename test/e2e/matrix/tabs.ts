import { expect } from 'vitest';
import { type Chat, openChat } from '../harness/chat.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** Two tabs at once: one conversation shares its placeholders, two never mix theirs. */
export function tabCells(context: CellContext): void {
  cell(context, 'two tabs of one conversation never give two values one placeholder', async (a) => {
    const b = await openChat(context.world(), context.editor, a.conversation);
    const [first, second] = [freshEmail(), freshEmail()];
    expect(await sendFrom(a, `to ${first}`, 1)).toBe('to [EMAIL_1]');
    expect(await sendFrom(b, `to ${second} and ${first}`, 2)).toBe('to [EMAIL_2] and [EMAIL_1]');
    await expectLastAnswer(a, [first]);
    await expectLastAnswer(b, [first, second]);
    expect(await sendFrom(a, `to ${second}`, 3)).toBe('to [EMAIL_2]');
    await expectLastAnswer(a, [second]);
    await b.close();
  });

  cell(context, 'two conversations number on their own and restore their own values', async (a) => {
    const b = await openChat(context.world(), context.editor);
    const [first, second] = [freshEmail(), freshEmail()];
    await a.type(`to ${first}`);
    await b.type(`to ${second}`);
    await a.press('Enter');
    await b.press('Enter');
    await expectLastAnswer(a, [first]);
    await expectLastAnswer(b, [second]);
    expect([a, b].map((chat) => chat.received().map(({ message }) => message))).toEqual([
      ['to [EMAIL_1]'],
      ['to [EMAIL_1]'],
    ]);
    await b.close();
  });
}

/** Sends from one of the tabs and gives what reached the server as the `round`th message. */
async function sendFrom(chat: Chat, text: string, round: number): Promise<string> {
  await chat.page.bringToFront();
  await chat.type(text);
  await chat.press('Enter');
  await expect.poll(chat.received, SOON).toHaveLength(round);
  return chat.received()[round - 1]!.message;
}

async function expectLastAnswer(chat: Chat, values: readonly string[]): Promise<void> {
  for (const value of values)
    await expect.poll(async () => (await chat.answers()).at(-1) ?? '', SOON).toContain(value);
}
