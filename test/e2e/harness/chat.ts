import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { ReceivedMessage } from '../../../demo/server/received.ts';
import { finishedAnswers, markedTexts, ownMessages } from '../../../demo/world/chat-page.ts';
import type { Editor } from './editors.ts';
import type { World } from './world.ts';

/** One tab with a chat in it, as the person and the server see it. */
export interface Chat {
  page: Page;
  /** Path of the conversation. */
  conversation: string;
  /** Types with real key presses, at the caret. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  pressSend(): Promise<void>;
  /** Empties the composer the way a person does. */
  clearDraft(): Promise<void>;
  draft(): Promise<string>;
  /** Stretches of the page marked as personal data. */
  marked(): Promise<string[]>;
  /** Answers that have fully arrived, as the person reads them. */
  answers(): Promise<string[]>;
  /** The person's own messages, as the person reads them. */
  ownMessages(): Promise<string[]>;
  /** What reached the server from this conversation. */
  received(): ReceivedMessage[];
  close(): Promise<void>;
}

/** Opens a chat; without `conversation` a new one of its own. */
export async function openChat(
  world: World,
  editor: Editor,
  conversation = `/fixtures/${editor.page}/c/${randomUUID()}`,
): Promise<Chat> {
  const page = await world.stage.browser.newPage();
  await page.goto(world.server.url + conversation);
  const composer = page.locator(editor.composer);
  await composer.click();
  return {
    page,
    conversation,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    pressSend: () => page.click('#send'),
    async clearDraft() {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Backspace');
    },
    draft: () => (editor.isField ? composer.inputValue() : composer.innerText()),
    marked: () => markedTexts(page),
    answers: () => finishedAnswers(page),
    ownMessages: () => ownMessages(page),
    received: () => world.server.received().filter((sent) => sent.conversation === conversation),
    close: () => page.close(),
  };
}
