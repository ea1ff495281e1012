import type { Frame, Page } from 'playwright-core';
import { serviceWorker } from '../../../demo/world/guard-registered.ts';
import { waitUntil } from '../../../demo/world/wait-until.ts';
import { CHROMIUM_EXTENSION_ID } from '../../../shared/identity.ts';
import { WAIT_MS } from './timing.ts';
import type { World } from './world.ts';

const VAULT_PAGE = `chrome-extension://${CHROMIUM_EXTENSION_ID}/vault.html`;

/**
 * Chooses an entry of the context menu in a frame, and gives the window that opens. No driver can
 * click the browser's own menus, so the event is dispatched in the background just as the browser
 * would: with the frame and the tab it is about.
 */
export async function chooseInMenu(
  world: World,
  frame: Frame,
  menuItemId: 'vault-save' | 'vault-fill',
): Promise<Page> {
  const background = await serviceWorker(world.stage.browser, WAIT_MS);
  const frameUrl = frame.url();
  return opened(world, async () => {
    await background.evaluate(`(async () => {
      const tab = ${tabAt(frame.page())};
      const target = { tabId: tab.id, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: () => location.href });
      const { frameId } = frames.find(({ result }) => result === ${JSON.stringify(frameUrl)});
      const info = { frameId, frameUrl: ${JSON.stringify(frameUrl)}, pageUrl: tab.url };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: '${menuItemId}', ...info }, tab);
    })()`);
  });
}

/** Presses the shortcut over a page; dispatched too, since headless browsers have no shortcuts. */
export async function pressShortcut(world: World, page: Page): Promise<Page> {
  const background = await serviceWorker(world.stage.browser, WAIT_MS);
  await page.bringToFront();
  return opened(world, async () => {
    await background.evaluate(`(async () => {
      chrome.commands.onCommand.dispatch('fill-from-vault', ${tabAt(page)});
    })()`);
  });
}

/** An expression for the tab of a page, as the background is handed it. */
function tabAt(page: Page): string {
  const url = JSON.stringify(page.url());
  return `(await chrome.tabs.query({})).find((tab) => tab.url === ${url})`;
}

/** The window of the vault that `act` opens. */
export async function opened({ stage }: World, act: () => Promise<void>): Promise<Page> {
  const before = new Set(stage.browser.pages());
  await act();
  const isNew = (page: Page) => !before.has(page) && page.url().startsWith(VAULT_PAGE);
  const find = () => stage.browser.pages().find(isNew);
  const window = await waitUntil('the window of the vault', find, WAIT_MS);
  await window.waitForLoadState();
  return window;
}

/** Presses a key that makes a window close; resolves once it has. */
export async function pressAndClose(window: Page, key: string): Promise<void> {
  // It may be gone before the key is up again.
  await window.keyboard.press(key).catch(() => {});
  await closed(window);
}

/** Resolves once a window has closed itself. */
export async function closed(window: Page): Promise<void> {
  await waitUntil('the window to close', () => window.isClosed() || undefined, WAIT_MS);
}

/** Finds an item in the picker with the keyboard alone; Enter would choose it. */
export async function findItem(picker: Page, label: string): Promise<void> {
  await picker.locator('[role=combobox]:focus').waitFor();
  await picker.keyboard.press('Control+a');
  await picker.keyboard.type(label);
  await picker.locator('.option.active', { hasText: label }).waitFor();
}
