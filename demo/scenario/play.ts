import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { finishedAnswers, markedTexts } from '../world/chat-page.ts';
import { waitUntil } from '../world/wait-until.ts';
import { SAMPLE, SAMPLE_MESSAGE } from './sample.ts';

const VALUES = Object.values(SAMPLE);

export interface PlayOptions {
  page: Page;
  /** Folder for the screenshots; made when it is not there. */
  screenshots: string;
  /** Longest single wait, milliseconds. */
  timeoutMs: number;
  say(line: string): void;
}

/** Types the sample message, sends it and reads the answer. Gives what the person saw. */
export async function playScenario(options: PlayOptions): Promise<string> {
  const { page, say, timeoutMs } = options;
  await mkdir(options.screenshots, { recursive: true });
  say('Typing a message with an e-mail address, a phone number, a card number and an API key …');
  await page.locator('#draft').pressSequentially(SAMPLE_MESSAGE, { delay: 5 });
  await waitUntil('every value in the draft to be marked', () => allMarked(page), timeoutMs);
  await screenshot(options, '1-marked-while-typing');
  say('All four are marked. Pressing Enter …');
  await page.keyboard.press('Enter');
  const answer = await waitUntil(
    'the answer with the values back',
    () => restored(page),
    timeoutMs,
  );
  await screenshot(options, '2-sent-and-answered');
  return answer;
}

async function allMarked(page: Page): Promise<true | undefined> {
  const marked = await markedTexts(page);
  return VALUES.every((value) => marked.includes(value)) || undefined;
}

async function restored(page: Page): Promise<string | undefined> {
  const answer = (await finishedAnswers(page)).at(-1);
  const isRestored = answer !== undefined && VALUES.every((value) => answer.includes(value));
  return isRestored ? answer : undefined;
}

async function screenshot(options: PlayOptions, name: string): Promise<void> {
  const path = join(options.screenshots, `${name}.png`);
  await options.page.screenshot({ path });
  options.say(`Screenshot: ${path}`);
}
