import type { ChromiumStage } from '../../../demo/world/chromium-stage.ts';
import { openPopup } from './popup.ts';

/** Puts the extension's background to sleep, as the browser does when nothing happens. */
export async function stopBackground(stage: ChromiumStage): Promise<void> {
  const popup = await openPopup(stage);
  try {
    const cdp = await popup.context().newCDPSession(popup);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
  } finally {
    await popup.close();
  }
}
