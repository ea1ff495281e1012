import { browser } from '../../browser.ts';
import { MODEL_PAGE, type ModelPage, OPEN_MODEL } from './model-page.ts';

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
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(OPEN_MODEL, location.origin, [port2]);
      return port1;
    },
    async close() {
      frame?.remove();
      frame = undefined;
    },
  };
}
