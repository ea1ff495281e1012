import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  clickShadowElement,
  type ShadowElement,
  shadowElements,
  shadowText,
} from '../../../demo/world/closed-shadow.ts';
import { waitUntil } from '../../../demo/world/wait-until.ts';
import { SOON, WAIT_MS } from './timing.ts';

/** Presses the notice's button called `label` as a person does. */
export async function pressInNotice(page: Page, label: string): Promise<void> {
  const find = () => noticeButton(page, label);
  await clickShadowElement(page, await waitUntil(`the button "${label}"`, find, WAIT_MS));
}

export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect.poll(() => shadowText(page), SOON).toContain(text);
}

async function noticeButton(page: Page, label: string): Promise<ShadowElement | undefined> {
  return (await shadowElements(page, 'button')).find(({ text }) => text === label);
}
