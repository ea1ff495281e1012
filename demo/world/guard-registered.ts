import type { BrowserContext, Worker } from 'playwright-core';
import { waitUntil } from './wait-until.ts';

/** Resolves once the extension guards the sites it was granted, so that a page can be opened. */
export async function guardRegistered(browser: BrowserContext, timeoutMs: number): Promise<void> {
  const worker = await serviceWorker(browser, timeoutMs);
  await waitUntil(
    'the extension to guard the demo site',
    async () => {
      const scripts = await worker.evaluate('chrome.scripting.getRegisteredContentScripts()');
      return Array.isArray(scripts) && scripts.length > 0 ? true : undefined;
    },
    timeoutMs,
  );
}

/** The extension's background. */
export function serviceWorker(browser: BrowserContext, timeoutMs: number): Promise<Worker> {
  return waitUntil('the extension to start', () => browser.serviceWorkers()[0], timeoutMs);
}
