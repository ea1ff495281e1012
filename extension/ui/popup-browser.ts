import { browser } from '../browser.ts';
import { POPUP_PORT } from '../channel/popup-messages.ts';
import type { PopupBrowser } from './popup-model.ts';

/** The real browser behind the popup. */
export function popupBrowser(): PopupBrowser {
  const { permissions, runtime, tabs } = browser;
  const openPanel = panelOpener();
  return {
    openPort: () => runtime.connect({ name: POPUP_PORT }),
    activeTab: async () => (await tabs.query({ active: true, currentWindow: true }))[0],
    isGranted: (match) => permissions.contains({ origins: [match] }),
    requestSite: (match) => permissions.request({ origins: [match] }),
    // A permission an administrator gave cannot be taken back here.
    removeSite: (match) => permissions.remove({ origins: [match] }).catch(() => false),
    copy: (text) => navigator.clipboard.writeText(text),
    updateExtension,
    async openPanel() {
      await openPanel();
      window.close();
    },
    async openSettings() {
      await runtime.openOptionsPage();
      // The page is in front now; Firefox leaves the popup open over it.
      window.close();
    },
  };
}

/** Has to be called straight from a click, so that the window is looked for before. */
function panelOpener(): () => Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  if (sidebarAction) return () => sidebarAction.open();
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return async () => {
    if (windowId !== undefined) await browser.sidePanel.open({ windowId });
  };
}

/** Firefox updates extensions by itself and offers no call for it; there a restart takes it up. */
async function updateExtension(): Promise<void> {
  await browser.runtime.requestUpdateCheck?.().catch(() => undefined);
  browser.runtime.reload();
}
