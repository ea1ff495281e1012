import type { Page } from 'playwright-core';

/** An input method, as the browser sees one: text that is composed first and committed later. */
export interface InputMethod {
  compose(text: string): Promise<void>;
  /** Enter while composing, which goes to the input method and not to the page's Enter. */
  pressEnter(): Promise<void>;
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

/** What browsers report for a key the input method took. */
const TAKEN = 229;

export async function openInputMethod(page: Page): Promise<InputMethod> {
  const cdp = await page.context().newCDPSession(page);
  return {
    async compose(text) {
      const { length } = text;
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: length,
        selectionEnd: length,
      });
    },
    async pressEnter() {
      const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: TAKEN };
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    },
    async commit(text) {
      await cdp.send('Input.insertText', { text });
    },
    close: () => cdp.detach(),
  };
}
