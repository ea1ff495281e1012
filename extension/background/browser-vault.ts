import { browser } from '../browser.ts';
import type { FrameWitness } from '../vault/frame-witness.ts';
import type { ScriptingApi } from '../vault/page-fields.ts';
import { VAULT_MENU, type VaultMenus } from '../vault/vault-menus.ts';
import type { WindowsApi } from '../vault/vault-windows.ts';

const WINDOW = { width: 440, height: 640 } as const;

/** Lets a person turn to the vault: puts the entries into the context menu and hears them. */
export function followVaultMenus(menus: VaultMenus): void {
  const { contextMenus, commands } = browser;
  contextMenus.onClicked.addListener(
    (click, tab) => void menus.clicked(click, tab).catch(() => {}),
  );
  commands.onCommand.addListener(
    (command, tab) => void menus.pressed(command, tab).catch(() => {}),
  );
  // Browsers keep entries over restarts of the background; what an update has renamed would stay.
  void contextMenus.removeAll().then(() => {
    for (const { contexts, ...entry } of VAULT_MENU)
      contextMenus.create({ ...entry, contexts: [...contexts] });
  });
}

/** Lets frames that are looked into be seen. */
export function followFrames(witness: FrameWitness): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (witness.hear(message, sender)) respond({});
    return undefined;
  });
}

export function browserScripting(): ScriptingApi {
  const { executeScript } = browser.scripting;
  return { executeScript: (injection) => executeScript<string[], unknown>(injection) };
}

export function browserWindows(): WindowsApi {
  const { windows, tabs, runtime } = browser;

  /** Over the middle of the window the tab is in. */
  async function placeOver(tabId: number | undefined): Promise<{ left?: number; top?: number }> {
    if (tabId === undefined) return {};
    const {
      left = 0,
      top = 0,
      width = 0,
      height = 0,
    } = await windows.get((await tabs.get(tabId)).windowId);
    return {
      left: Math.max(0, Math.round(left + (width - WINDOW.width) / 2)),
      top: Math.max(0, Math.round(top + (height - WINDOW.height) / 3)),
    };
  }

  return {
    async open(path, overTab) {
      const place = await placeOver(overTab).catch(() => ({}));
      const url = runtime.getURL(path as never);
      return (await windows.create({ url, type: 'popup', ...WINDOW, ...place }))?.id;
    },
    async focus(windowId) {
      await windows.update(windowId, { focused: true });
    },
    onClosed: (listener) => windows.onRemoved.addListener(listener),
  };
}
