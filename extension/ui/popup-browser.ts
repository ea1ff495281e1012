import { browser } from '../browser.ts';
import { POPUP_PORT } from '../channel/popup-messages.ts';
import type { PopupBrowser } from './popup-model.ts';

/** The real browser behind the popup. */
export function popupBrowser(): PopupBrowser {
  const { permissions, runtime, tabs } = browser;
  return {
    openPort: () => runtime.connect({ name: POPUP_PORT }),
    activeTab: async () => (await tabs.query({ active: true, currentWindow: true }))[0],
    isGranted: (match) => permissions.contains({ origins: [match] }),
    requestSite: (match) => permissions.request({ origins: [match] }),
    // A permission an administrator gave cannot be taken back here.
    removeSite: (match) => permissions.remove({ origins: [match] }).catch(() => false),
    copy: (text) => navigator.clipboard.writeText(text),
    updateExtension,
    async openSettings() {
      await runtime.openOptionsPage();
      // The page is in front now; Firefox leaves the popup open over it.
      window.close();
    },
  };
}

/** Firefox updates extensions by itself and offers no call for it; there a restart takes it up. */
async function updateExtension(): Promise<void> {
  await browser.runtime.requestUpdateCheck?.().catch(() => undefined);
  browser.runtime.reload();
}
