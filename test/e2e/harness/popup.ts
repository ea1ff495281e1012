import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { CHROMIUM_EXTENSION_ID } from '../../../shared/identity.ts';

/** Opens the popup's page in a tab, where it can be looked at. */
export async function openPopup({ browser }: ChromiumStage): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${CHROMIUM_EXTENSION_ID}/popup.html`);
  return page;
}
