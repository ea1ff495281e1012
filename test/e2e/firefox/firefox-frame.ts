import * as z from 'zod';
import { waitUntil } from '../../../demo/world/wait-until.ts';
import { FIREFOX_EXTENSION_ID } from '../../../shared/identity.ts';
import { WAIT_MS } from '../harness/timing.ts';
import type { BidiConnection } from './bidi-connection.ts';
import { type FirefoxPage, findFirefoxPage, firefoxPage } from './firefox-page.ts';

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const created = z.object({ context: z.string() });
const evaluated = z.object({ result: z.object({ value: z.unknown().optional() }) });

/** The browser's own window, which no page can reach. */
export interface FirefoxFrame {
  /** Chooses an entry of ours in the context menu that is open. */
  chooseInMenu(entry: string): Promise<void>;
  /** Presses a letter with Alt and Shift, as a keyboard would: the browser gets it first. */
  pressWithAltShift(letter: string): Promise<void>;
  /** The page whose address has `part` in it, once there is one. */
  page(part: string): Promise<FirefoxPage>;
  /** Resolves once there is none any more. */
  gone(part: string): Promise<void>;
  /** The address of one of our own pages. */
  ownPage(path: string): Promise<string>;
  /** A page of ours in a tab of its own, in front. */
  newTab(url: string): Promise<FirefoxPage>;
  /** The address in the sidebar; empty while it is closed. */
  sidebar(): Promise<string>;
  /** Puts the extension's background to sleep, as Firefox does when nothing happens. */
  stopBackground(): Promise<void>;
}

export async function firefoxFrame(bidi: BidiConnection): Promise<FirefoxFrame> {
  const windows = await bidi.command('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.parse(windows).contexts[0]!;

  async function run(expression: string): Promise<unknown> {
    const target = { context };
    const params = { expression, target, awaitPromise: true };
    return evaluated.parse(await bidi.command('script.evaluate', params)).result.value;
  }

  return {
    async chooseInMenu(entry) {
      await waitUntil(
        'the context menu',
        async () => (await run(isInMenu(entry))) || undefined,
        WAIT_MS,
      );
      await run(`${MENU}.activateItem(${itemOf(entry)})`);
    },
    async pressWithAltShift(letter) {
      await run(pressing(letter));
    },
    page: (part) => waitUntil(part, () => findFirefoxPage(bidi, part), WAIT_MS),
    async ownPage(path) {
      return `moz-extension://${await run(`${EXTENSION}.mozExtensionHostname`)}${path}`;
    },
    async newTab(url) {
      const { context: tab } = created.parse(
        await bidi.command('browsingContext.create', { type: 'tab' }),
      );
      const page = firefoxPage(bidi, tab);
      await page.open(url);
      return page;
    },
    async sidebar() {
      return String(await run(SIDEBAR));
    },
    async stopBackground() {
      const options = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await run(`${EXTENSION}.extension.terminateBackground(${options}).then(() => true)`);
    },
    async gone(part) {
      const isGone = async () => (await findFirefoxPage(bidi, part)) === undefined || undefined;
      await waitUntil(`${part} to close`, isGone, WAIT_MS);
    },
  };
}

const EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_EXTENSION_ID)})`;
/** The extension's page is in a browser of its own within the document of the sidebar. */
const SIDEBAR = `SidebarController.isOpen
  ? SidebarController.browser.contentDocument
      .getElementById('webext-panels-browser')?.currentURI?.spec ?? ''
  : ''`;
const MENU = `document.getElementById('contentAreaContextMenu')`;

/** Firefox builds the id from that of the extension and that of the entry. */
function itemOf(entry: string): string {
  return `${MENU}.querySelector('[id$=${JSON.stringify(`_${entry}`)}]')`;
}

function isInMenu(entry: string): string {
  return `${MENU}.state === 'open' && ${itemOf(entry)} !== null`;
}

/**
 * WebDriver's own keys go to the page, past the shortcuts of the browser, and its clicks leave the
 * focus in the address bar.
 */
function pressing(letter: string): string {
  const code = letter.toUpperCase();
  return `(() => {
    gBrowser.selectedBrowser.focus();
    const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    keyboard.beginInputTransactionForTests(window);
    const key = (key, code, keyCode) => new KeyboardEvent('', { key, code, keyCode });
    const keys = [key('Alt', 'AltLeft', 18), key('Shift', 'ShiftLeft', 16),
      key('${code}', 'Key${code}', ${code.charCodeAt(0)})];
    for (const pressed of keys) keyboard.keydown(pressed);
    for (const released of keys.toReversed()) keyboard.keyup(released);
  })()`;
}
