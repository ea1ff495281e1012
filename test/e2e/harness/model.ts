import type { ChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { serviceWorker } from '../../../demo/world/guard-registered.ts';
import { WAIT_MS } from './timing.ts';

/** No rule knows this name; whoever reads the sentence around it does. */
export const ONLY_MODEL_NAME = 'Ysolde Hakanssen';

/** Ends the page of the model and with it its worker, as a browser short of memory does. */
export async function killModel({ browser }: ChromiumStage): Promise<void> {
  const background = await serviceWorker(browser, WAIT_MS);
  await background.evaluate('chrome.offscreen.closeDocument()');
}
