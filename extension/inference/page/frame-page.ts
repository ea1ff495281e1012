import { browser } from '../../browser.ts';
import { openLine } from './line.ts';
import { MODEL_PAGE, type ModelPage } from './model-page.ts';

const LOAD_TIMEOUT_MS = 5_000;

/** Firefox: the background is a page, so the model's page is a frame of it. */
export function framePage(): ModelPage {
  let frame: HTMLIFrameElement | undefined;

  async function load(): Promise<HTMLIFrameElement> {
    const fresh = document.createElement('iframe');
    const loaded = Promise.withResolvers<void>();
    fresh.addEventListener('load', () => loaded.resolve(), { once: true });
    const timer = setTimeout(() => loaded.reject(new Error('Not loaded.')), LOAD_TIMEOUT_MS);
    fresh.src = browser.runtime.getURL(MODEL_PAGE);
    document.body.append(fresh);
    await loaded.promise.finally(() => clearTimeout(timer));
    return fresh;
  }

  return {
    async open() {
      if (!frame?.isConnected) frame = await load();
      const page = frame.contentWindow;
      return openLine((message, port) => page?.postMessage(message, location.origin, [port]));
    },
    async close() {
      frame?.remove();
      frame = undefined;
    },
  };
}
