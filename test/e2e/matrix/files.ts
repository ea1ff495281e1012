import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Chat } from '../harness/chat.ts';
import { expectNotice } from '../harness/notice.ts';
import { answeredRound } from '../harness/rounds.ts';
import { SOON } from '../harness/timing.ts';
import { freshEmail } from '../harness/values.ts';
import { type CellContext, cell } from './cell.ts';

/** Text files are redacted before the page gets them. */
export function fileCells(context: CellContext): void {
  cell(context, 'a chosen text file is redacted', async (chat) => {
    const email = freshEmail();
    await withTextFile(`item,mail\nlamp,${email}\n`, async (path) => {
      await chat.page.setInputFiles('#files', path);
      await expectFileRedacted(chat, `item,mail\nlamp,[EMAIL_1]\n`, email);
    });
  });

  cell(context, 'a dropped text file is redacted', async (chat) => {
    const email = freshEmail();
    await withTextFile(`mail: ${email}`, async (path) => {
      await dropFile(chat, path, context.editor.composer);
      await expectFileRedacted(chat, 'mail: [EMAIL_1]', email);
    });
  });
}

async function expectFileRedacted(chat: Chat, text: string, email: string): Promise<void> {
  const list = chat.page.locator('#file-list li');
  await expect.poll(() => list.allInnerTexts(), SOON).toEqual(['notes.txt']);
  await expectNotice(chat.page, 'replaced');
  await chat.page.locator('#draft, .ProseMirror').last().click();
  await chat.type('please read it');
  await chat.press('Enter');
  const sent = await answeredRound(chat);
  expect(JSON.stringify(sent)).not.toContain(email);
  expect(sent.files).toEqual([{ name: 'notes.txt', text }]);
}

async function withTextFile(text: string, use: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ls-file-'));
  try {
    const path = join(folder, 'notes.txt');
    await writeFile(path, text);
    await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Drops a file from outside the browser onto the composer. */
async function dropFile(chat: Chat, path: string, composer: string): Promise<void> {
  const box = await chat.page.locator(composer).boundingBox();
  if (box === null) throw new Error('The composer is not visible.');
  const cdp = await chat.page.context().newCDPSession(chat.page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await cdp.send('Input.dispatchDragEvent', { type, ...at, data });
  await cdp.detach();
}
