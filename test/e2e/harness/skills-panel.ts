import type { Page } from 'playwright-core';
import type { ChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { serviceWorker } from '../../../demo/world/guard-registered.ts';
import { CHROMIUM_EXTENSION_ID } from '../../../shared/identity.ts';
import { WAIT_MS } from './timing.ts';

/** Opens the side panel's page in a tab, as wide as a panel, where it can be looked at. */
export async function openSkillsPanel({ browser }: ChromiumStage): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 380, height: 760 });
  await page.goto(`chrome-extension://${CHROMIUM_EXTENSION_ID}/sidepanel.html`);
  return page;
}

/** Addresses of what the browser shows in side panels, by its own account. */
export async function openPanels({ browser }: ChromiumStage): Promise<string[]> {
  const background = await serviceWorker(browser, WAIT_MS);
  return background.evaluate(`chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
    .then((contexts) => contexts.map(({ documentUrl }) => documentUrl))`);
}
