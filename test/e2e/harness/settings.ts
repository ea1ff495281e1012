import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { ChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { CHROMIUM_EXTENSION_ID } from '../../../shared/identity.ts';
import { SOON } from './timing.ts';

/** Opens the settings page and waits until it shows the person's settings. */
export async function openSettings({ browser }: ChromiumStage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${CHROMIUM_EXTENSION_ID}/options.html`);
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
  return page;
}

/** The page says that the last change is saved. */
export async function expectSaved(settings: Page, what: string): Promise<void> {
  await expect.poll(() => settings.locator('header').innerText(), SOON).toContain(what);
}

/** Stretches of the settings page's own text areas that are highlighted. */
export function highlighted(settings: Page, part: string): Promise<string[]> {
  return settings.locator(`${part} .under mark`).allInnerTexts();
}
